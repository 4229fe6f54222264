// The Taro object as a member of another
import Taro from '@tarojs/taro'

const host = { taro: Taro, name: 'app' }
const { taro } = host

export async function enter() {
  if (process.env.TARO_ENV === 'weapp') await host.taro.login()
  // expect login: h5 error, rn error, harmony error
  await host.taro.login()
  // expect login: h5 error, rn error, harmony error
  await taro.login()
}
