// A component in the languages of two mini programs
import Taro from '@tarojs/taro'

// expect tradePay: weapp error
Taro.login().then(() => Taro.tradePay({ tradeNO: '1' }))
