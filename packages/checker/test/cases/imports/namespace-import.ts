// A namespace import
import * as Taro from '@tarojs/taro'

export async function bill(timeStamp: string) {
  // expect requestPayment: h5 error, rn error, harmony error
  return Taro.requestPayment({ timeStamp, nonceStr: '', package: '', signType: 'MD5', paySign: '' })
}
