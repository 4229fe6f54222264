import Taro from '@tarojs/taro'

// expect tradePay: weapp error
export const enter = async () => (await Taro.login()) && Taro.tradePay({ tradeNO: '1' })
