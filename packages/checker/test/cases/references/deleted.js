// What was put in an API's place is taken away
import Taro from '@tarojs/taro'

const original = Taro.showToast
Taro.showToast = (option) => original({ ...option, icon: 'none' })
delete Taro.checkSession
