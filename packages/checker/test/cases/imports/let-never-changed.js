// A let that is never changed is as good as a const
import Taro from '@tarojs/taro'

let api = Taro

export async function signIn() {
  // expect login: h5 error, rn error, harmony error
  return (await api.login()).code
}
