// One that only its class can call is guarded with it
import Taro from '@tarojs/taro'

export class Session {
  start() {
    if (process.env.TARO_ENV === 'weapp') this.#enter()
  }
  async #enter() {
    await Taro.login()
  }
}
