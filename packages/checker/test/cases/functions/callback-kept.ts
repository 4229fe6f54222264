// A callback that is kept is called by what is not known
import Taro from '@tarojs/taro'

const listeners: (() => void)[] = []
const listen = (run: () => void) => void listeners.push(run)

listen(() => {
  // expect login: h5 error, rn error, harmony error
  Taro.login().then(console.log)
})

export const emit = () => listeners.forEach((run) => run())
