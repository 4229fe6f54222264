// A callback that leaves early
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect } from 'react'

export default function Page() {
  useEffect(() => {
    if (process.env.TARO_ENV !== 'weapp') return
    Taro.showShareMenu({})
  }, [])
  return <View>Look</View>
}
