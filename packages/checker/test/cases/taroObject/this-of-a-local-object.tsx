// A method that another method of an object calls by this, where the object is not exported
import Taro from '@tarojs/taro'

const account = {
  async enter() {
    // expect login: h5 error, rn error, harmony error
    await Taro.login()
  },
  open() {
    this.enter()
  },
  async leave() {
    // expect login: h5 info, rn info, harmony info
    await Taro.login()
  }
}

export default () => <view onClick={() => account.open()} />
