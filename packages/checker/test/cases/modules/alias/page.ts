import Taro from '@tarojs/taro'
import { isWeapp } from '@/env'

if (isWeapp) {
  // expect authPrivateMessage: weapp error
  Taro.authPrivateMessage({ shareTicket: '1' }).then(console.log)
}
