// Behind the question whether an object is there
import Taro from '@tarojs/taro'

export function start() {
  if (Taro.cloud) Taro.cloud.init({ env: 'test' })
}
