// The Taro object as an argument, and as what a function gives
import Taro from '@tarojs/taro'

async function enter(api: typeof Taro) {
  if (process.env.TARO_ENV === 'weapp') await api.login()
  // expect login: h5 error, rn error, harmony error
  await api.login()
}
const useTaro = () => Taro

export async function start() {
  await enter(Taro)
  // expect login: h5 error, rn error, harmony error
  await useTaro().login()
}
