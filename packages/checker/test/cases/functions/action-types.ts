// Handlers by the type of an action
import Taro from '@tarojs/taro'

const ENTER = 'enter'
const LEAVE = 'leave'
const handlers = {
  [ENTER]: () => Taro.login(),
  [LEAVE]: () => {
    // expect login: h5 error, rn error, harmony error
    return Taro.login()
  }
}

export const leave = () => handlers[LEAVE]()
if (process.env.TARO_ENV === 'weapp') handlers[ENTER]().then(console.log)
