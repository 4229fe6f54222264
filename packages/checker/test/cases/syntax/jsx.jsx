// JSX in JavaScript
import Taro from '@tarojs/taro'

export const Card = () => (
  <view
    // expect authPrivateMessage: weapp error, h5 error, rn error, harmony error
    onClick={() => Taro.authPrivateMessage({ shareTicket: '1' }).then(console.log)}
  />
)
