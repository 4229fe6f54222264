// finally handles no rejection
import Taro from '@tarojs/taro'

export const profile = () =>
  // expect getUserProfile: weapp error, h5 error, rn error, harmony error
  Taro.getUserProfile({ desc: 'to greet you' }).finally(() => Taro.showToast({ title: 'done' }))
