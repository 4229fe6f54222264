// import() behind a guard
import Taro from '@tarojs/taro'

// expect authPrivateMessage: weapp error
Taro.authPrivateMessage({ shareTicket: '1' }).then(console.log)
