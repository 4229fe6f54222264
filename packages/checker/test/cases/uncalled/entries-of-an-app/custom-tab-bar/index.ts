import Taro from '@tarojs/taro'

export default function TabBar() {
  // expect tradePay: weapp error
  Taro.tradePay({ tradeNO: '1' }).then(console.log)
}
