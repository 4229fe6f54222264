// The Taro object as what a parameter is by default
import Taro from '@tarojs/taro'

export async function enter(api = Taro) {
  if (process.env.TARO_ENV === 'weapp') await api.login()
  // expect login: h5 error, rn error, harmony error
  await api.login()
}
export async function leave({ api = Taro }: { api?: typeof Taro } = {}) {
  // expect login: h5 error, rn error, harmony error
  await api.login()
}
