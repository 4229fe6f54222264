// A comment without a reason suppresses nothing
import Taro from '@tarojs/taro'

// notice ignore-without-reason
// taro-capability-ignore-next-line authPrivateMessage
// expect authPrivateMessage: weapp error, h5 error, rn error, harmony error
Taro.authPrivateMessage({ shareTicket: '1' }).then(console.log)
