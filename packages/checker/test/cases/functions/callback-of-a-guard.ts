// A callback that is given to a function which calls it under a guard
import Taro from '@tarojs/taro'

const onlyWeapp = (run: () => void) => {
  if (process.env.TARO_ENV === 'weapp') run()
}
function later(run: () => void) {
  run()
}

export const enter = () => onlyWeapp(() => Taro.login().then(console.log))

export const enterLater = () =>
  later(() => {
    // expect login: h5 error, rn error, harmony error
    Taro.login().then(console.log)
  })
