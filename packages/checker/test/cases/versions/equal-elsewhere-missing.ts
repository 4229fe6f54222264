// As old as the declared base library, and missing elsewhere
import Taro from '@tarojs/taro'

// expect onUnhandledRejection: rn error
Taro.onUnhandledRejection(({ reason }) => console.error(reason))
