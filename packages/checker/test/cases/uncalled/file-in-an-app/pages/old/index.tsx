import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { enter } from './session'

export default function Page() {
  // expect chooseAddress: h5 info, rn info, harmony info
  return <View onClick={() => Taro.chooseAddress().then(enter)}>Look</View>
}
