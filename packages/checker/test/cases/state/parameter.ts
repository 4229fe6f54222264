// A parameter that all calls give the same
import Taro from '@tarojs/taro'

async function enter(isWeapp: boolean, isAny: boolean, isNever = false) {
  if (isWeapp) await Taro.login()
  if (isNever) await Taro.login()
  // expect login: h5 error, rn error, harmony error
  if (isAny) await Taro.login()
}

export const first = () => enter(process.env.TARO_ENV === 'weapp', true)
export const second = () => enter(Taro.getEnv() === Taro.ENV_TYPE.WEAPP, false)
