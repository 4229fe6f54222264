// Types that are made of an API
import Taro, { checkSession } from '@tarojs/taro'

export type Login = typeof Taro.login
export type Code = Awaited<ReturnType<typeof Taro.login>>['code']
export interface Account {
  hasSession: typeof checkSession
}
