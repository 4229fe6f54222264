// A comment among the children of an element
import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'

export const About = () => (
  <View>
    {/* taro-capability-ignore-next-line getAccountInfoSync -- a page of the mini program */}
    <Text>{Taro.getAccountInfoSync().miniProgram.version}</Text>
  </View>
)
