// A suffix that Taro does not resolve: nothing imports the file
import Taro from '@tarojs/taro'

// expect tradePay: weapp info, h5 info, rn info, harmony info
Taro.tradePay({ tradeNO: '1' }).then(console.log)
