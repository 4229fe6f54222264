import Taro from '@tarojs/taro'

export { default as BarrelTaro } from '@tarojs/taro'
export { authPrivateMessage as barrelAuthPrivateMessage } from '@tarojs/taro'
export default Taro
