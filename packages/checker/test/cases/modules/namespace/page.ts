import Taro from '@tarojs/taro'
import * as env from './env'

if (env.isWeapp) {
  // expect authPrivateMessage: weapp error
  Taro.authPrivateMessage({ shareTicket: '1' }).then(console.log)
}
