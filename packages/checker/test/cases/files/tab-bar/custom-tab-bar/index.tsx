// A tab bar of one's own is loaded by mini programs alone
import Taro from '@tarojs/taro'

export default function TabBar() {
  // expect tradePay: weapp error
  return <view onClick={async () => (await Taro.login()) && Taro.tradePay({ tradeNO: '1' })} />
}
