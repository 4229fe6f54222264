// A function of the same name as an API
import Taro from '@tarojs/taro'

async function login(name: string) {
  return Taro.request({ url: 'https://example.com/login', data: { name } })
}

export const signIn = () => login('guest')
