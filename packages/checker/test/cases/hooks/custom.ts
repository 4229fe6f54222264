// A hook of one's own that calls an API
import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'

export function useCode() {
  const [code, setCode] = useState<string>()
  useEffect(() => {
    // expect login: h5 error, rn error, harmony error
    Taro.login().then((result) => setCode(result.code))
  }, [])
  return code
}
