// A handler behind a condition that names a platform and cannot be followed
import { useState } from 'react'
import Taro from '@tarojs/taro'
declare const pick: (env?: string) => boolean

export function Page() {
  const [isWeApp] = useState(pick(process.env.TARO_ENV))
  const enter = async () => {
    // expect login: h5 info, rn info, harmony info
    await Taro.login()
  }
  return isWeApp ? <view onClick={enter} /> : null
}
