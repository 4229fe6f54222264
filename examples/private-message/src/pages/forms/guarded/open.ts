import Taro from '@tarojs/taro'
import { createPrivateMessageClient } from 'taro-capability/private-message'

export const open = () => {
  const client = createPrivateMessageClient({ url: 'https://only.in.wechat/private-message', request: Taro.request })
  return client.openPrivately(Taro.getEnterOptionsSync())
}
