// A method of the same name in a class that is no component
import Taro from '@tarojs/taro'

export class Sharing {
  onShareAppMessage() {
    // expect login: h5 warning, rn error, harmony warning
    Taro.login()
    return { title: 'Look' }
  }
}
