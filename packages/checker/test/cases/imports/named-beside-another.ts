// A named import
import { getUserInfo, showToast } from '@tarojs/taro'

export async function greet() {
  // expect getUserInfo: h5 error, rn error, harmony error
  const { userInfo } = await getUserInfo()
  await showToast({ title: userInfo.nickName })
}
