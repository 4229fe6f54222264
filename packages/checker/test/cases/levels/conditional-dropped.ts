// A condition is information where nobody looks at the result as well
import Taro from '@tarojs/taro'

export function show(latitude: number, longitude: number) {
  // expect openLocation: h5 info, rn error, harmony warning
  Taro.openLocation({ latitude, longitude })
}
