// Decorators, private fields and accessors of a class
import Taro from '@tarojs/taro'
import { action, observable } from '@example/store'

export class Account {
  @observable accessor code = ''
  #isIn = false

  @action
  async enter(): Promise<void> {
    // expect login: h5 error, rn error, harmony error
    const { code } = await Taro.login()
    this.code = code
    this.#isIn = true
  }

  get isIn() {
    return this.#isIn
  }
}
