import Taro from '@tarojs/taro'

export default function Share() {
  // expect login: h5 error, rn error, harmony error
  Taro.login().then(console.log)
  return null
}
