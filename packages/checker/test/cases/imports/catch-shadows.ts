// The variable of a catch hides the import
import login from '@example/login'
import Taro from '@tarojs/taro'

export async function signIn() {
  try {
    return await login()
  } catch (Taro) {
    return (Taro as { login?(): string }).login?.()
  } finally {
    Taro.showToast({ title: 'done' })
  }
}
