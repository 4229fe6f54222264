// An element that is closed by another name
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'

export const enter = () => Taro.login()
// notice syntax
export const Page = () => <View>welcome</Text>
