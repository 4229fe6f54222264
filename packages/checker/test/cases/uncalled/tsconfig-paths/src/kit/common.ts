import Taro from '@tarojs/taro'

// expect chooseAddress: h5 error, rn error, harmony error
export const choose = () => Taro.chooseAddress()
