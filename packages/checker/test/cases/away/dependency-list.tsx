// In the list of what an effect depends on, a function is not called
import { useCallback, useEffect } from 'react'
import Taro from '@tarojs/taro'

export function Page() {
  const enter = useCallback(async () => {
    await Taro.login()
  }, [])
  useEffect(() => {
    if (process.env.TARO_ENV === 'weapp') enter()
  }, [enter])
  return null
}
