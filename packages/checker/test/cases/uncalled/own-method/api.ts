import Taro from '@tarojs/taro'

export default {
  async base() {
    // expect login: h5 error, rn error, harmony error
    await Taro.login()
  },
  get() {
    return this.base()
  },
  async other() {
    // expect chooseAddress: h5 info, rn info, harmony info
    await Taro.chooseAddress()
  }
}
