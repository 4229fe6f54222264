import Taro from '@tarojs/taro'
import { createPrivateMessageClient } from 'taro-capability/private-message'

const client = /* @__PURE__ */ createPrivateMessageClient({
  url: 'https://only.in.wechat/private-message',
  request: (option) => Taro.request(option),
  getEnterOptionsSync: () => Taro.getEnterOptionsSync()
})

export const open = () => client.openPrivately()
