// A field of a class that holds an API
import Taro from '@tarojs/taro'

export class Account {
  // expect login: h5 error, rn error, harmony error
  private enter = Taro.login

  signIn() {
    return this.enter()
  }
}
