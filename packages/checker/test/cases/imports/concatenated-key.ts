// A member by a name put together of constants
import Taro from '@tarojs/taro'

const WHAT = 'Session'

export async function hasSession() {
  // expect checkSession: h5 error, rn error, harmony error
  await Taro['check' + WHAT]()
  return true
}
