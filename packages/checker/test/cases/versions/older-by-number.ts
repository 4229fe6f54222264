// 2.9.3 is older than 2.10.0
import Taro from '@tarojs/taro'

export function stop() {
  Taro.offAccelerometerChange(() => undefined)
  Taro.offNetworkStatusChange(() => undefined)
}
