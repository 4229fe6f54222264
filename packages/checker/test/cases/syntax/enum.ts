// Enums, a namespace and an abstract class
import Taro from '@tarojs/taro'

enum Step {
  Session = 1,
  Code
}

namespace Account {
  // expect checkSession: h5 error, rn error, harmony error
  export const check = () => Taro.checkSession()
}

export abstract class Flow {
  abstract step: Step
  async go() {
    // expect login: h5 error, rn error, harmony error
    return this.step === Step.Code ? Taro.login() : Account.check()
  }
}

export { Account, Flow }
