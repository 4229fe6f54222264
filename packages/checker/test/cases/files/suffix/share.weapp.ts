// A file that is named for a platform is for it alone
import Taro from '@tarojs/taro'

// expect authPrivateMessage: weapp error
Taro.authPrivateMessage({ shareTicket: '1' }).then(console.log)
