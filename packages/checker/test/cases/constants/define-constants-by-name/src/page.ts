import Taro from '@tarojs/taro'

// expect authPrivateMessage: weapp error
if (NAMED) Taro.authPrivateMessage({ shareTicket: '' })
// expect authPrivateMessage: weapp error
if (SHORT) Taro.authPrivateMessage({ shareTicket: '' })
// expect authPrivateMessage: weapp error
if (SPREAD) Taro.authPrivateMessage({ shareTicket: '' })
// expect authPrivateMessage: weapp error
if (COMPUTED === 'mini') Taro.authPrivateMessage({ shareTicket: '' })
// expect authPrivateMessage: weapp error
if (PLAIN) Taro.authPrivateMessage({ shareTicket: '' })
// expect authPrivateMessage: h5 warning, rn error, harmony warning
if (!NAMED) Taro.authPrivateMessage({ shareTicket: '' })
// expect authPrivateMessage: h5 warning, rn error, harmony warning
if (COMPUTED === 'web') Taro.authPrivateMessage({ shareTicket: '' })
