// A package that begins elsewhere on React Native: its other files are not there
import Taro from '@tarojs/taro'

// expect tradePay: weapp error, h5 error, rn error, harmony error
export const pay = () => Taro.tradePay({ tradeNO: '1' })
