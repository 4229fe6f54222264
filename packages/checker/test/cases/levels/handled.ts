// A stub that rejects, and whose rejection is handled
import Taro from '@tarojs/taro'

export function pay() {
  // expect createSelectorQuery: rn warning
  Taro.createSelectorQuery()
}
