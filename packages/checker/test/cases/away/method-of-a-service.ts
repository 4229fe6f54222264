// A method that others can call is reached, whichever caller guards it
import Taro from '@tarojs/taro'

export class Session {
  start() {
    if (process.env.TARO_ENV === 'weapp') this.enter()
  }
  async enter() {
    // expect login: h5 error, rn error, harmony error
    await Taro.login()
  }
}
