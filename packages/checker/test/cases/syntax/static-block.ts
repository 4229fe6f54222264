// A static block and static fields
import Taro from '@tarojs/taro'

export class Account {
  static appId: string
  // expect checkSession: h5 error, rn error, harmony error
  static ready = Taro.checkSession()

  static {
    // expect getAccountInfoSync: h5 error, rn error, harmony error
    this.appId = Taro.getAccountInfoSync().miniProgram.appId
  }
}
