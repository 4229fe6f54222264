// A field in short
import Taro from '@tarojs/taro'

export const keep = (key: string, data: string, encrypt: boolean) =>
  Taro.setStorage({
    key,
    data,
    // expect setStorage.object.encrypt: weapp warning
    encrypt
  })
