// An asynchronous assertion guards where it is awaited
import Taro from '@tarojs/taro'

const assertWeapp = async () => {
  if (process.env.TARO_ENV !== 'weapp') throw new Error('open it in WeChat')
}

export async function enter() {
  await assertWeapp()
  await Taro.login()
}

export async function enterAtOnce() {
  assertWeapp().catch(console.error)
  // expect login: h5 error, rn error, harmony error
  await Taro.login()
}
