import Taro from '@tarojs/taro'
import { inWechat } from './index'

if (inWechat) {
  // expect authPrivateMessage: weapp error
  Taro.authPrivateMessage({ shareTicket: '1' }).then(console.log)
}
