// A function that a hook which does nothing is given, and that something else calls
import { View } from '@tarojs/components'
import Taro, { useShareAppMessage } from '@tarojs/taro'

export default function Page() {
  const share = () => {
    // expect login: h5 warning, rn error, harmony warning
    Taro.login()
    return { title: 'Look' }
  }
  // expect useShareAppMessage: h5 warning, rn error, harmony warning
  useShareAppMessage(share)
  return <View onClick={share}>Look</View>
}
