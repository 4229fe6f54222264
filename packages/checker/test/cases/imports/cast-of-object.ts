// The Taro object in a cast
import Taro from '@tarojs/taro'

interface Future {
  login(option: { provider: string }): Promise<{ code: string }>
}

export async function signIn() {
  // expect login: h5 error, rn error, harmony error
  const { code } = await (Taro as unknown as Future).login({ provider: 'weixin' })
  return code
}
