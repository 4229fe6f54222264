// A function that is too new, kept for later
import Taro from '@tarojs/taro'

// expect getPrivacySetting: weapp error, h5 error, rn error, harmony error
export const askPrivacy = Taro.getPrivacySetting
