import Taro from '@tarojs/taro'

// expect tradePay: weapp error
Taro.tradePay({ tradeNO: '1' }).then(console.log)
