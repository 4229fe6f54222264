import Taro from '@tarojs/taro'

if (IS_WEAPP) {
  // expect authPrivateMessage: weapp error
  Taro.authPrivateMessage({ shareTicket: '1' }).then(console.log)
}
