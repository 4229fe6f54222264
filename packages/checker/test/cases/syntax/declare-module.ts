// Declarations that add to Taro call nothing
import Taro from '@tarojs/taro'

declare module '@tarojs/taro' {
  interface TaroStatic {
    checkSession(): Promise<{ errMsg: string }>
  }
}

declare global {
  interface Window {
    login: typeof Taro.login
  }
}

// expect login: h5 error, rn error, harmony error
window.login = Taro.login
