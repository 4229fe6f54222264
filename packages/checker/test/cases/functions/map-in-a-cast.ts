// A map by platform in a cast
import Taro from '@tarojs/taro'

const enter = (
  {
    weapp: () => Taro.login(),
    // expect login: h5 error
    h5: () => Taro.login()
  } as Record<string, () => Promise<unknown>>
)[process.env.TARO_ENV as string]

const frozen = Object.freeze({
  weapp: () => Taro.login(),
  // expect login: rn error
  rn: () => Taro.login()
} as Record<string, () => Promise<unknown>>)

export const start = () => enter!()
export const again = () => frozen[process.env.TARO_ENV as string]!()
