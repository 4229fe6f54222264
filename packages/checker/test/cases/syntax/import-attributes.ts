// A JSON module beside Taro
import Taro from '@tarojs/taro'
import settings from './settings.json' with { type: 'json' }

// expect login: h5 error, rn error, harmony error
export const enter = () => Taro.login({ timeout: settings.timeout })
