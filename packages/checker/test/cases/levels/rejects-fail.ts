// A rejection that a callback hears of
import Taro from '@tarojs/taro'

export function greet(say: (name: string) => void) {
  // expect getUserProfile: weapp error, h5 error, rn info, harmony error
  Taro.getUserProfile({
    desc: 'to greet you',
    success: ({ userInfo }) => say(userInfo.nickName),
    fail: () => say('guest')
  })
}
