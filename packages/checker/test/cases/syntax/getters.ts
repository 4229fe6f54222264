// Getters, computed names and a nested function
import Taro from '@tarojs/taro'

const NAME = 'enter'

export const account = {
  get appId() {
    // expect getAccountInfoSync: h5 error, rn error, harmony error
    return Taro.getAccountInfoSync().miniProgram.appId
  },
  async [NAME]() {
    const inner = async () => {
      // expect login: h5 error, rn error, harmony error
      const { code } = await Taro.login()
      return code
    }
    return inner()
  }
}
