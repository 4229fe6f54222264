import Taro from '@tarojs/taro'

class Session {
  count = 0

  async enter() {
    this.count++
    // expect login: h5 error, rn error, harmony error
    await Taro.login()
  }

  async locate() {
    this.count = 0
    // expect chooseAddress: h5 info, rn info, harmony info
    await Taro.chooseAddress()
  }

  toString() {
    // expect checkSession: h5 error, rn error, harmony error
    return Taro.checkSession().then(String)
  }
}

export default new Session()
