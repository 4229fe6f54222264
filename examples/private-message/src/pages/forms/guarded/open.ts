import Taro from '@tarojs/taro'
import { createPrivateMessageClient } from 'taro-capability/private-message'

const client = /* @__PURE__ */ createPrivateMessageClient({
  url: 'https://only.in.wechat/private-message',
  request: (option) => Taro.request(option)
})

export const open = () => client.openPrivately(Taro.getEnterOptionsSync())
