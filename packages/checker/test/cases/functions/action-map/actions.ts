// Actions that are exported as an object
import Taro from '@tarojs/taro'

export const actions = {
  enter() {
    Taro.login().then(console.log)
  },
  leave: () => {
    // expect login: h5 error, rn error, harmony error
    Taro.login().then(console.log)
  }
}
