// A comment silences each use of its API on the line
import Taro from '@tarojs/taro'

// taro-capability-ignore-next-line login -- a page of the mini program
export const enter = async (isNew: boolean) => (isNew ? await Taro.login({ timeout: 1 }) : await Taro.login()).code
