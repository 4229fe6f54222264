// What is evaluated to be given to a hook that does nothing is evaluated all the same
import { View } from '@tarojs/components'
import Taro, { useShareAppMessage } from '@tarojs/taro'

const sharing = (code: unknown) => () => ({ title: String(code) })

export default function Page() {
  // expect useShareAppMessage: h5 warning, rn error, harmony warning
  // expect login: h5 error, rn error, harmony error
  useShareAppMessage(sharing(Taro.login()))
  return <View>Look</View>
}
