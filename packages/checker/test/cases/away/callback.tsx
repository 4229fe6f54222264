// A callback that is registered under a guard
import Taro from '@tarojs/taro'

declare const onOpen: (work: () => void) => void
const verify = () => {
  // expect authPrivateMessage: weapp error
  Taro.authPrivateMessage({ shareTicket: '1' }).then(console.log)
}

if (process.env.TARO_ENV === 'weapp') onOpen(verify)
