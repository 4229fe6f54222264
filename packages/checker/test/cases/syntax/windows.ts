// Lines that end as on Windows
import Taro from '@tarojs/taro'

export async function enter() {
  // expect checkSession: h5 error, rn error, harmony error
  await Taro.checkSession()

  // expect login: h5 error, rn error, harmony error
  const { code } = await Taro.login()
  return code
}
