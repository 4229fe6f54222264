import Taro from '@tarojs/taro'

// expect authPrivateMessage: h5 error, rn error, harmony error
Taro.authPrivateMessage({ shareTicket: '1' }).then(console.log)
