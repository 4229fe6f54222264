// Of two builds of React Native one has a file of its own
import Taro from '@tarojs/taro'

// expect tradePay: rn error
Taro.tradePay({ tradeNO: '1' }).then(console.log)
