// Callbacks by platform, of which a function calls one
import Taro from '@tarojs/taro'

type Platforms = Record<string, (() => void) | undefined>
const run = (map: Platforms) => map[process.env.TARO_ENV!]?.()

run({
  weapp: () => {
    Taro.login().then(console.log)
  },
  h5: () => {
    // expect login: h5 error
    Taro.login().then(console.log)
  }
})
