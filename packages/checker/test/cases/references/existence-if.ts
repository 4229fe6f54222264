// To ask whether an API is there calls nothing
import Taro from '@tarojs/taro'

export function hint() {
  if (Taro.login) return 'you can sign in'
  if (!Taro.checkSession) return 'there are no sessions'
  return ''
}
