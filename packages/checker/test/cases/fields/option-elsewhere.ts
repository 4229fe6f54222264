// An option that is made elsewhere names no field in the call
import Taro from '@tarojs/taro'

export const ask = (option: Taro.showModal.Option) => Taro.showModal(option)
