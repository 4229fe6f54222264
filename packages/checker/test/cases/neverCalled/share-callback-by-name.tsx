// A function that only a hook which does nothing is given
import { View } from '@tarojs/components'
import Taro, { useShareAppMessage } from '@tarojs/taro'

export default function Page() {
  const share = () => {
    enter()
    return { title: 'Look' }
  }
  // expect useShareAppMessage: h5 warning, rn error, harmony warning
  useShareAppMessage(share)
  return <View>Look</View>
}

const enter = () => Taro.login()
