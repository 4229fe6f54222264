// A condition on the mini program too
import Taro from '@tarojs/taro'

// expect setGlobalDataPlugin: weapp info, h5 info, rn error, harmony error
export const plugin = Taro.setGlobalDataPlugin
