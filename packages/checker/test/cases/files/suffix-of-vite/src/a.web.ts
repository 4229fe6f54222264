import Taro from '@tarojs/taro'

// expect tradePay: h5 error
Taro.tradePay({ tradeNO: '1' }).then(console.log)
