// A barrel that is required
export { default, login } from '@tarojs/taro'
