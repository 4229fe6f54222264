// A rejection that is awaited in a try, where what is missing throws too
import Taro from '@tarojs/taro'

export async function name() {
  try {
    // expect getUserProfile: weapp info, h5 error, rn info, harmony error
    const { userInfo } = await Taro.getUserProfile({ desc: 'to greet you' })
    return userInfo.nickName
  } catch {
    return 'guest'
  }
}
