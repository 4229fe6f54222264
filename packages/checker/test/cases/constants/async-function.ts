// What an async function gives is a promise, which is always there
import Taro from '@tarojs/taro'

const check = async () => process.env.TARO_ENV === 'weapp'

export async function enter() {
  // expect login: h5 error, rn error, harmony error
  if (check()) await Taro.login()
  if (await check()) await Taro.login()
}
