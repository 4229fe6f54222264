// A hook on one target alone: the environment never changes, so that it is always or never called
import { View } from '@tarojs/components'
import { useShareAppMessage } from '@tarojs/taro'

export default function Page() {
  if (process.env.TARO_ENV === 'weapp') {
    useShareAppMessage(() => ({ title: 'Look' }))
  }
  return <View>Look</View>
}
