// A handler of JSX that is guarded
import Taro from '@tarojs/taro'

export function Card() {
  const verify = () => {
    // expect authPrivateMessage: weapp error
    Taro.authPrivateMessage({ shareTicket: '1' }).then(console.log)
  }
  return <view>{process.env.TARO_ENV === 'weapp' && <button onClick={verify} />}</view>
}
