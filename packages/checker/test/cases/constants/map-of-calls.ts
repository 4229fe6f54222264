// Of a map by platform, only one entry is called
import Taro from '@tarojs/taro'

const enter: Record<string, () => Promise<unknown>> = {
  weapp: async () => (await Taro.login()).code,
  // expect login: h5 error
  h5: async () => (await Taro.login()).code
}

export const start = () => enter[process.env.TARO_ENV!]?.()
