// A comment that suppresses nothing is reported
import Taro from '@tarojs/taro'

// notice unused-ignore
// taro-capability-ignore-next-line authPrivateMessage -- it was here
Taro.navigateTo({ url: '/' })
