// An API in the argument of a type
import Taro from '@tarojs/taro'

export const wrap = <Option,>(work: (option: Option) => Promise<unknown>) => work
export const typed = wrap<Parameters<typeof Taro.login>[0]>(async () => undefined)
