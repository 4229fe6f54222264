// The result of a handler is not used, nor what an effect cleans up by
import { useEffect } from 'react'
import Taro from '@tarojs/taro'

export function Menu() {
  // expect offMemoryWarning: h5 warning, rn error, harmony warning
  useEffect(() => () => Taro.offMemoryWarning(() => {}), [])
  useEffect(() => {
    // expect offMemoryWarning: h5 warning, rn error, harmony warning
    return () => Taro.offMemoryWarning(() => {})
  }, [])
  // expect hideShareMenu: h5 warning, rn error, harmony warning
  return <view onClick={() => Taro.hideShareMenu()} />
}
