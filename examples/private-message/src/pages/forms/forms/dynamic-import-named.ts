import type Taro from '@tarojs/taro'

export const call = async (option: Taro.authPrivateMessage.Option) => {
  const { authPrivateMessage } = await import('@tarojs/taro')
  return authPrivateMessage(option)
}
export const ask = async (api: string) => (await import('@tarojs/taro')).canIUse(api)
