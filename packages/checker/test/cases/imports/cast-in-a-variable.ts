// A cast of Taro that a variable holds
import Taro from '@tarojs/taro'

const api = Taro as any

export async function signIn() {
  // expect login: h5 error, rn error, harmony error
  return (await api.login()).code
}
