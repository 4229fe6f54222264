// The same through a hook that gives back what it is given
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useCallback } from 'react'

export default function Page() {
  // expect useShareAppMessage: h5 warning, rn error, harmony warning
  Taro.useShareAppMessage(
    useCallback(() => {
      Taro.login()
      return { title: 'Look' }
    }, [])
  )
  return <View>Look</View>
}
