// A callback by its name, which only calls that throw are given, or another call as well
import Taro from '@tarojs/taro'

const show = () => {
  // expect login: h5 warning, harmony warning
  Taro.login()
}
const open = () => {
  // expect checkSession: h5 warning, rn error, harmony warning
  Taro.checkSession()
}
const options = { success: show }

// expect chooseAddress: h5 error, rn error, harmony error
Taro.chooseAddress({ success: show })
// expect chooseAddress: h5 error, rn error, harmony error
Taro.chooseAddress(options)
// expect chooseAddress: h5 error, rn error, harmony error
Taro.chooseAddress({ success: open })
Taro.request({ url: '/', success: open })
