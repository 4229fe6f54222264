// The types of an API, which share its name
import Taro from '@tarojs/taro'

export type Result = Taro.login.SuccessCallbackResult
export const timeout = ({ timeout }: Taro.login.Option) => timeout ?? 1000
