import Taro from '@tarojs/taro'

// expect requestPayment: h5 error, rn error, harmony error
export const pay = () => Taro.requestPayment({ timeStamp: '', nonceStr: '', package: '', signType: 'MD5', paySign: '' })
