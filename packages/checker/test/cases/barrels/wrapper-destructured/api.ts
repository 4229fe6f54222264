// Names taken from Taro and exported are those of Taro
import Taro from '@tarojs/taro'

// expect login: h5 error, rn error, harmony error
export const { login, showToast } = Taro
