// Hooks that run on each target
import { View } from '@tarojs/components'
import { useDidHide, useDidShow, useLoad, usePullDownRefresh, useReady, useRouter } from '@tarojs/taro'

export default function Page() {
  const { params } = useRouter()
  useLoad(() => console.log('loaded'))
  useReady(() => console.log('ready'))
  useDidShow(() => console.log('shown'))
  useDidHide(() => console.log('hidden'))
  usePullDownRefresh(() => console.log('refreshed'))
  return <View>{params.id}</View>
}
