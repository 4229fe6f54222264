// A class of which nothing makes an object
import Taro from '@tarojs/taro'

class Session {
  async enter() {
    // expect login: h5 info, rn info, harmony info
    await Taro.login()
  }
}
