// What is guarded is silent, whether something calls it or not
import Taro from '@tarojs/taro'

function enter() {
  if (process.env.TARO_ENV === 'weapp') Taro.login()
}
