// A callback is one in a cast, in angle brackets, and in an option that is kept in a constant
import Taro from '@tarojs/taro'

export const pay = (resolve: () => void) => {
  // expect requestPayment: h5 error, rn error, harmony error
  Taro.requestPayment({ success: resolve } as any)
  // expect requestPayment: h5 error, rn error, harmony error
  Taro.requestPayment(<any>{ success: resolve })
  const option = { success: resolve }
  // expect requestPayment: h5 error, rn error, harmony error
  Taro.requestPayment(option as any)
}
