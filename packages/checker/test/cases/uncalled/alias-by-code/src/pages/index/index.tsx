import { View } from '@tarojs/components'
import { enter } from '~utils'

export default () => <View onClick={enter}>Enter</View>
