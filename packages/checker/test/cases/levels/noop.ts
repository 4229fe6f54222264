// What does nothing is a warning
import Taro from '@tarojs/taro'

// expect onSocketOpen: h5 warning, rn error, harmony error
Taro.onSocketOpen(() => {})
