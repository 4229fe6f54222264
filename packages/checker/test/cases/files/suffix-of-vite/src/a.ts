import Taro from '@tarojs/taro'

// expect tradePay: rn error, harmony error
Taro.tradePay({ tradeNO: '1' }).then(console.log)
