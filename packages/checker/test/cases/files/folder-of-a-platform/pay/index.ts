import Taro from '@tarojs/taro'

// expect tradePay: h5 error, rn error, harmony error
Taro.tradePay({ tradeNO: '1' }).then(console.log)
