// A call in the attribute of an element
import { Button } from '@tarojs/components'
import Taro from '@tarojs/taro'

export const Enter = ({ done }) => (
  <Button
    onClick={() => {
      // expect login: h5 error, rn error, harmony error
      Taro.login({ success: ({ code }) => done(code) })
    }}
  >
    Enter
  </Button>
)
