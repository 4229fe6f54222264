// A field of a socket's option
import Taro from '@tarojs/taro'

export const connect = () =>
  Taro.connectSocket({
    url: 'wss://example.com',
    // expect connectSocket.object.forceCellularNetwork: weapp warning
    forceCellularNetwork: true
  } as never)
