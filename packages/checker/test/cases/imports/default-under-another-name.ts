// The default import under a name of its own
import T from '@tarojs/taro'

export const hasSession = async () => {
  // expect checkSession: h5 error, rn error, harmony error
  await T.checkSession()
  return true
}
