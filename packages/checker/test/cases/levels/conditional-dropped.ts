// A condition is information where the result is not used as well
import Taro from '@tarojs/taro'

export function show(latitude: number, longitude: number) {
  // expect openLocation: h5 info, rn error, harmony warning
  Taro.openLocation({ latitude, longitude })
}
