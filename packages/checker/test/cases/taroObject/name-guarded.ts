// A member of Taro by a name that callers give, which is asked for first
import Taro from '@tarojs/taro'
import { supports } from 'taro-capability'

function call(name: 'login' | 'checkSession') {
  if (!supports(name)) return Promise.reject(new Error('not here'))
  return Taro[name]()
}

export const enter = () => call('login')
