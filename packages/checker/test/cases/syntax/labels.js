// Labels, loops and a comma
import Taro from '@tarojs/taro'

export async function retry(count) {
  let code
  attempts: for (let i = 0, more = true; more && i < count; i++) {
    // expect login: h5 error, rn error, harmony error
    code = (await Taro.login()).code
    if (code) break attempts
  }
  return code
}
