import Taro from '@tarojs/taro'

// expect tradePay: weapp error
if (process.env.TARO_ENV === 'weapp') Taro.tradePay({ tradeNO: '1' }).then(console.log)
