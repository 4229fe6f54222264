// An exported function that is used in its own file alone, behind a guard
import Taro from '@tarojs/taro'

export const enter = () => Taro.login()

if (process.env.TARO_ENV === 'weapp') enter().then(console.log)
