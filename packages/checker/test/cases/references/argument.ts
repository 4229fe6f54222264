// An API as an argument
import Taro from '@tarojs/taro'

const retry = async <Result>(work: () => Promise<Result>) => work().catch(work)

export async function signIn() {
  // expect login: h5 error, rn error, harmony error
  const { code } = await retry(Taro.login)
  return code
}
