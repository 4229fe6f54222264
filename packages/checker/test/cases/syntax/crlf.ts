// Lines that end in CRLF
import Taro from '@tarojs/taro'

// expect authPrivateMessage: weapp error, h5 error, rn error, harmony error
Taro.authPrivateMessage({ shareTicket: '1' }).then(console.log)
