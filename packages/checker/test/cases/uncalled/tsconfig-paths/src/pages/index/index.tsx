import { View } from '@tarojs/components'
import { choose } from 'session'
import { enter } from '~utils'

export default () => <View onClick={() => enter().then(choose)}>Enter</View>
