// A component that is rendered under a guard
import Taro from '@tarojs/taro'

function Button() {
  // expect authPrivateMessage: weapp error
  Taro.authPrivateMessage({ shareTicket: '1' }).then(console.log)
  return <button />
}

export const Card = () => <view>{process.env.TARO_ENV === 'weapp' ? <Button /> : null}</view>
