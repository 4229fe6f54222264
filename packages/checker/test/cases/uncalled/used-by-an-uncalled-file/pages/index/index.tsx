import { View } from '@tarojs/components'
import { enter } from '../../session'

export default function Page() {
  if (process.env.TARO_ENV === 'weapp') enter()
  return <View>Look</View>
}
