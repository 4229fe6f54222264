// React Native is two builds: what both have a file of their own for takes no other
import Taro from '@tarojs/taro'

// expect tradePay: rn error
Taro.tradePay({ tradeNO: '1' }).then(console.log)
