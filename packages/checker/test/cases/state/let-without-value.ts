// A variable that is given its value in branches
import Taro from '@tarojs/taro'

export async function enter(isAny: boolean) {
  let isWeapp
  if (process.env.TARO_ENV === 'weapp') {
    isWeapp = true
  } else {
    isWeapp = false
  }
  if (isWeapp) await Taro.login()
  let isReady
  if (isAny) isReady = true
  // expect login: h5 error, rn error, harmony error
  if (isReady) await Taro.login()
}
