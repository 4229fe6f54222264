import Taro from '@tarojs/taro'

// expect login: h5 info, rn info, harmony info
Taro.login().then(console.log)
