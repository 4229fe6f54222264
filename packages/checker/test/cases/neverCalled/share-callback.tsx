// What a hook that does nothing is given is not called: the hook is reported, and nothing in it
import { View } from '@tarojs/components'
import Taro, { useShareAppMessage } from '@tarojs/taro'

export default function Page() {
  // expect useShareAppMessage: h5 warning, rn error, harmony warning
  useShareAppMessage(() => {
    Taro.login()
    // expect tradePay: weapp error
    Taro.tradePay({ tradeNO: '1' }).then(console.log)
    return { title: 'Look' }
  })
  return <View>Look</View>
}
