// A hook as a member of Taro
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'

export default function Page() {
  // expect useShareTimeline: h5 warning, rn error, harmony warning
  Taro.useShareTimeline(() => ({ title: 'Look' }))
  return <View>Look</View>
}
