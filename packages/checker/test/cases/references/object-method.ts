// A method of an object that only the mini program has
import Taro from '@tarojs/taro'

// expect cloud: h5 error, rn error, harmony error
Taro.cloud.init({ env: 'test' })
