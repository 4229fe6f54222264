// A field of an API that is imported by its name
import { showActionSheet } from '@tarojs/taro'

export const choose = () =>
  showActionSheet({
    itemList: ['Copy', 'Delete'],
    // expect showActionSheet.object.alertText: weapp warning
    alertText: 'What now?'
  })
