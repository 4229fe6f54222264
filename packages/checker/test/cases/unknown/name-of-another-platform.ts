// A name that only another platform has is no mistake where only that platform comes to it
import Taro from '@tarojs/taro'

if (process.env.TARO_ENV === 'alipay') Taro.getAuthCode({})
// notice no-data
Taro.getAuthCodes({})
