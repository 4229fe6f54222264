// Letters of other scripts before a call
import Taro from '@tarojs/taro'

const 提示 = '请先登录 👋'

export async function 登录() {
  await Taro.showToast({ title: 提示 })
  // expect login: h5 error, rn error, harmony error
  const { code } = await Taro.login()
  return code
}
