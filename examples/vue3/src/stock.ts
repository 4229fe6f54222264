/** What stock Taro offers in place of taro-capability: the builds that show stock's behaviour import this instead. */
import Taro from '@tarojs/taro'

export const supports = (api: string): boolean => Taro.canIUse(api)
