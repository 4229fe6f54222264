import Taro from '@tarojs/taro'

export const answer = () => Taro.openCustomerServiceChat({ extInfo: { url: 'A chat that only WeChat can open' }, corpId: 'corporation' })
