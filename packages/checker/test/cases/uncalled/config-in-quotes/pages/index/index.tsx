import { View } from '@tarojs/components'

export default () => <View>Look</View>
