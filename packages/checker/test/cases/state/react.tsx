// A state of React that holds the platform, and one that is set under a guard
import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'

export function Page() {
  const [isWeapp] = useState(process.env.TARO_ENV === 'weapp')
  const [isLazy] = useState(() => process.env.TARO_ENV === 'weapp')
  const [isShown, setShown] = useState(false)
  const [isReady, setReady] = useState(false)
  useEffect(() => {
    if (process.env.TARO_ENV === 'weapp') setShown(true)
    setReady(true)
    if (isWeapp) Taro.login().then(console.log)
    if (isLazy) Taro.login().then(console.log)
  }, [])
  const enter = () => Taro.login()
  const leave = () => {
    // expect login: h5 error, rn error, harmony error
    return Taro.login()
  }
  return isShown ? <button onClick={enter} /> : isReady ? <button onClick={leave} /> : null
}
