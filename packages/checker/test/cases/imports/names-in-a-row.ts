// A variable that holds a variable that holds the Taro object
import Taro from '@tarojs/taro'

const first = Taro
const second = first

export async function signIn() {
  const { login } = second
  // expect login: h5 error, rn error, harmony error
  return (await login()).code
}
