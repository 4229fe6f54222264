// A call among the children of an element
import { Text } from '@tarojs/components'
import Taro from '@tarojs/taro'

export const Version = () => (
  <Text>
    {
      // expect getAccountInfoSync: h5 error, rn error, harmony error
      Taro.getAccountInfoSync().miniProgram.version
    }
  </Text>
)
