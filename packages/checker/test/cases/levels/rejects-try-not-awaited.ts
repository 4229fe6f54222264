// A try does not see the rejection of a promise that it does not await
import Taro from '@tarojs/taro'

export function profile() {
  try {
    // expect getUserProfile: weapp info, h5 error, rn error, harmony error
    return Taro.getUserProfile({ desc: 'to greet you' })
  } catch {
    return undefined
  }
}
