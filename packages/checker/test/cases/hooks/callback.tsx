// An API in the callback of a hook that is everywhere
import { View } from '@tarojs/components'
import Taro, { useDidShow } from '@tarojs/taro'

export default function Page() {
  useDidShow(() => {
    // expect hideShareMenu: h5 warning, rn error, harmony warning
    Taro.hideShareMenu()
  })
  return <View>Look</View>
}
