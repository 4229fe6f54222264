import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'

export default function Page() {
  // expect chooseAddress: h5 error, rn error, harmony error
  return <View onClick={() => Taro.chooseAddress().then(console.log)}>Look</View>
}
