// A function that a hook gives back as a member of what it returns
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useThrottleFn } from 'ahooks'

export default function Page() {
  const { run } = useThrottleFn(
    () => {
      // expect login: h5 warning, rn error, harmony warning
      Taro.login()
    },
    { wait: 500 }
  )
  return <View onClick={run}>Look</View>
}
