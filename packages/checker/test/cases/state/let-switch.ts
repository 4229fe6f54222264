// A variable that is given its value in a switch
import Taro from '@tarojs/taro'

let platform = ''
switch (process.env.TARO_ENV) {
  case 'weapp':
    platform = 'wechat'
    break
  case 'h5':
    platform = 'web'
    break
}

export async function enter() {
  if (platform === 'wechat') await Taro.login()
  // expect login: h5 info
  if (platform === 'web') await Taro.login()
}
