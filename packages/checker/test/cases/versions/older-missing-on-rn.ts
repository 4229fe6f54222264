// 2.9.4 is older than 2.10.0, and React Native has nothing
import Taro from '@tarojs/taro'

export function scene() {
  // expect getEnterOptionsSync: rn error
  return Taro.getEnterOptionsSync().scene
}
