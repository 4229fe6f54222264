import Taro from '@tarojs/taro'
import { isWeapp } from './env'

export function share() {
  if (isWeapp) {
    // expect tradePay: weapp error
    Taro.tradePay({ tradeNO: '1' } as never).then(console.log)
  }
}
