// A template beside what is imported means nothing
import Taro from '@tarojs/taro'

// expect tradePay: weapp error, h5 error, rn error, harmony error
export const pay = () => Taro.tradePay({ tradeNO: '1' })
