// Callbacks are as old as the API
import Taro from '@tarojs/taro'

export const hide = (done: () => void) =>
  // expect hideToast: harmony error
  Taro.hideToast({
    success: done,
    // expect hideToast.object.noConflict: weapp warning
    noConflict: true
  } as never)
