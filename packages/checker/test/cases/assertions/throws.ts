// A function that throws unless it is on a platform guards what follows its call
import Taro from '@tarojs/taro'

function assertWeapp() {
  if (process.env.TARO_ENV !== 'weapp') throw new Error('open it in WeChat')
}
function assertH5() {
  if (process.env.TARO_ENV !== 'h5') throw new Error('open it in a browser')
}

export async function enter() {
  assertWeapp()
  await Taro.login()
}

export async function enterUnguarded() {
  // expect login: h5 error, rn error, harmony error
  await Taro.login()
  assertWeapp()
}

export async function enterInBrowser() {
  assertH5()
  // expect login: h5 error
  await Taro.login()
}
