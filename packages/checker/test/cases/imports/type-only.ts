// A type-only import calls nothing
import type Taro from '@tarojs/taro'
import type { checkSession } from '@tarojs/taro'

export interface Account {
  login: typeof Taro.login
  checkSession: typeof checkSession
}
