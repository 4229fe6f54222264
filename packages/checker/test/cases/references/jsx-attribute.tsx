// An API as the handler of an event
import { Button } from '@tarojs/components'
import Taro from '@tarojs/taro'

export default function Share() {
  return (
    <Button
      // expect showShareMenu: h5 error, rn error, harmony error
      onClick={Taro.showShareMenu as never}
    >
      Share
    </Button>
  )
}
