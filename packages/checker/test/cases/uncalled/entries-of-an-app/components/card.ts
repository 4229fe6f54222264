import Taro from '@tarojs/taro'

export default function Shown() {
  // expect tradePay: weapp error, h5 error, rn error, harmony error
  Taro.tradePay({ tradeNO: '1' }).then(console.log)
}
