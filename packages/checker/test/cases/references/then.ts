// An API that comes after another
import Taro from '@tarojs/taro'

export const open = (url: string) =>
  Taro.showModal({ title: url }).then(
    // expect login: h5 error, rn error, harmony error
    Taro.login
  )
