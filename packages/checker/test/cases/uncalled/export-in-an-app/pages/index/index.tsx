import { View } from '@tarojs/components'
import { enter } from '../../session'

export default function Page() {
  return <View onClick={enter}>Look</View>
}
