// A namespace import of a barrel
export { default, login } from '@tarojs/taro'
