// An API as a listener
import Taro from '@tarojs/taro'

// expect requestSubscribeMessage: h5 error, rn error, harmony error
Taro.eventCenter.on('subscribe', Taro.requestSubscribeMessage)
