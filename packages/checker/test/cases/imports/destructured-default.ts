// A name that is taken with something in its place is there where Taro has nothing
import Taro from '@tarojs/taro'

const { checkSession = async () => undefined } = Taro

export async function hasSession() {
  // expect checkSession: h5 error, harmony error
  await checkSession()
  return true
}
