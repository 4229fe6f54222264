// A comment silences one API, and no other on the line
import Taro from '@tarojs/taro'

export const start = () => {
  /* taro-capability-ignore-next-line login -- a page of the mini program */ // expect checkSession: h5 error, rn error, harmony error
  return Promise.all([Taro.login(), Taro.checkSession()])
}
