// Of a member whose name only the running program knows, nothing is said
import Taro from '@tarojs/taro'

export const call = (method: 'login' | 'request', option: object) => Taro[method](option as never)
