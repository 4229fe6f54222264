// A hook that does nothing on two targets, and is missing on React Native
import { View } from '@tarojs/components'
import { useShareAppMessage } from '@tarojs/taro'

export default function Page() {
  // expect useShareAppMessage: h5 warning, rn error, harmony warning
  useShareAppMessage(() => ({ title: 'Look', path: '/pages/index/index' }))
  return <View>Look</View>
}
