// And its webpack does not
import Taro from '@tarojs/taro'

// expect tradePay: weapp info, h5 info, rn info, harmony info
Taro.tradePay({ tradeNO: '1' }).then(console.log)
