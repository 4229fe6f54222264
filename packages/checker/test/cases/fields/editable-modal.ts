// A modal in which one can write
import Taro from '@tarojs/taro'

export async function askName() {
  const { confirm } = await Taro.showModal({
    title: 'Your name',
    // expect showModal.object.editable: weapp warning
    editable: true,
    // expect showModal.object.placeholderText: weapp warning
    placeholderText: 'Ada'
  })
  return confirm
}
