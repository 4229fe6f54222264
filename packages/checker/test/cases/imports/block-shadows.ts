// A variable of a block hides the import
import { login } from '@tarojs/taro'

export async function signIn(isGuest: boolean) {
  if (isGuest) {
    const login = async () => ({ code: 'guest' })
    return login()
  }
  // expect login: h5 error, rn error, harmony error
  return login()
}
