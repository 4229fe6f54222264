// A rejection that the second callback of then handles
import Taro from '@tarojs/taro'

export const name = () =>
  // expect getUserProfile: weapp error, h5 error, rn info, harmony error
  Taro.getUserProfile({ desc: 'to greet you' }).then(
    ({ userInfo }) => userInfo.nickName,
    () => 'guest'
  )
