import Taro from '@tarojs/taro'

export const session = {
  async enter() {
    // expect login: h5 error, rn error, harmony error
    await Taro.login()
  },
  async locate() {
    // expect chooseAddress: h5 info, rn info, harmony info
    await Taro.chooseAddress()
  }
}
