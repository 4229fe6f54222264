// To put something in its place is no use
import Taro from '@tarojs/taro'

Taro.authPrivateMessage = (async () => ({})) as never
