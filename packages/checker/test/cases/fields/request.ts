// What requests learnt later
import Taro from '@tarojs/taro'

export const load = () =>
  Taro.request({
    url: 'https://example.com',
    responseType: 'text',
    // expect request.object.enableHttp2: weapp warning
    enableHttp2: true,
    // expect request.object.enableCache: weapp warning
    enableCache: true
  })
