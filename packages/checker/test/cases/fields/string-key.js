// A field whose name is a string
import Taro from '@tarojs/taro'

export const read = (key) =>
  Taro.getStorage({
    key,
    // expect getStorage.object.encrypt: weapp warning
    'encrypt': true
  })
