import Taro from '@tarojs/taro'

// expect tradePay: rn error
Taro.tradePay({ tradeNO: '1' }).then(console.log)
