// A comment silences the next line, with its reason
import Taro from '@tarojs/taro'

// taro-capability-ignore-next-line authPrivateMessage -- the page is opened in WeChat only
Taro.authPrivateMessage({ shareTicket: '1' }).then(console.log)
