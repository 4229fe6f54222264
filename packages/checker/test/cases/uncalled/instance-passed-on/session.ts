import Taro from '@tarojs/taro'
import { Storage, use } from 'some-library'

class Given {
  async getItem() {
    // expect login: h5 error, rn error, harmony error
    await Taro.login()
  }
}

class GivesItself {
  constructor() {
    use(this)
  }

  async setItem() {
    // expect chooseAddress: h5 error, rn error, harmony error
    await Taro.chooseAddress()
  }
}

class Based extends Storage {
  async removeItem() {
    // expect checkSession: h5 error, rn error, harmony error
    await Taro.checkSession()
  }
}

class Computed {
  async clear() {
    // expect getShareInfo: h5 error, rn error, harmony error
    await Taro.getShareInfo({ shareTicket: '1' })
  }
}

export const given = new Given()
export const itself = new GivesItself()
export const based = new Based()
export const computed = new Computed()
