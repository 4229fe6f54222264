// A callback that does nothing looks at nothing
import Taro from '@tarojs/taro'

// expect openSetting: h5 warning, harmony warning
Taro.openSetting({ success: () => {} })
// expect openSetting: h5 warning, harmony warning
Taro.openSetting({ success(result) {}, complete: function () {} })
// expect openSetting: h5 error, harmony error
Taro.openSetting({ success: () => {}, complete: (result) => console.log(result) })
