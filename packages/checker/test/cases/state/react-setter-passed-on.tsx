// A state whose setter is passed on may be anything
import Taro from '@tarojs/taro'
import { useState } from 'react'

export function Page() {
  const [isShown, setShown] = useState(false)
  const enter = () => {
    // expect login: h5 error, rn error, harmony error
    Taro.login().then(console.log)
  }
  return <view onClick={setShown}>{isShown && <button onClick={enter} />}</view>
}
