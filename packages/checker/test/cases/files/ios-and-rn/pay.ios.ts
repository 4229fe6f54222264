// A file for both builds of React Native, and one for one of them
import Taro from '@tarojs/taro'

// expect tradePay: rn error
Taro.tradePay({ tradeNO: '1' }).then(console.log)
