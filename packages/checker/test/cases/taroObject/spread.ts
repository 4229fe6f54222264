// The members of an object that the Taro object is spread into
import Taro from '@tarojs/taro'

const api = { ...Taro, getStorage: () => undefined }

export async function enter() {
  api.getStorage()
  if (process.env.TARO_ENV === 'weapp') await api.login()
  // expect login: h5 error, rn error, harmony error
  await api.login()
}
