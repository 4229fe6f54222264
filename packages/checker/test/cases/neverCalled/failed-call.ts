// Callbacks of a call that throws are not called; those of one that looks like a success are
import Taro from '@tarojs/taro'

// expect chooseAddress: h5 error, rn error, harmony error
Taro.chooseAddress({
  success: () => {
    // expect login: h5 warning, harmony warning
    Taro.login()
  }
})
