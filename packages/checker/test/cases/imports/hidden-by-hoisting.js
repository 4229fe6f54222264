// A function that is declared further down hides the import in its whole block
import { login } from '@tarojs/taro'

export function signIn() {
  return login()
  function login() {
    return { code: 'guest' }
  }
}

// expect login: h5 error, rn error, harmony error
export const real = () => login()
