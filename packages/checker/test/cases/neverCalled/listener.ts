// A listener that is registered nowhere, and one that is
import Taro from '@tarojs/taro'

// expect onUserCaptureScreen: h5 warning, rn error, harmony warning
Taro.onUserCaptureScreen(() => {
  Taro.login()
})
// expect onMemoryWarning: h5 warning, rn error
Taro.onMemoryWarning(() => {
  // expect login: harmony warning
  Taro.login()
})
