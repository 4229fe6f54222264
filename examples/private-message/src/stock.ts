/** What stock Taro offers in place of taro-capability: the builds that show stock's behaviour import this instead. */
import Taro from '@tarojs/taro'

export const supports = (api: string): boolean => Taro.canIUse(api)
export const explain = (api: string) => ({ supported: supports(api), source: 'contract', reason: `Taro.canIUse answered ${supports(api)}` })
/** Stock Taro's failures carry no code. */
export const isFailure = (_error: unknown): boolean => false
export const isUnsupported = (_error: unknown): boolean => false
export const authPrivateMessage = (option: Taro.authPrivateMessage.Option) => Taro.authPrivateMessage(option)
export const defineFlags = (flags: Record<string, string | readonly string[]>) =>
  Object.fromEntries(Object.entries(flags).map(([name, apis]) => [name, [apis].flat().every((api) => Taro.canIUse(api))]))
/** Stock Taro has nothing of the kind. */
export const switchFlags = (..._values: unknown[]): void => {}
export const onUnsupported = (_listener: unknown): void => {}
/** Nor any of private messages: the app would write the steps itself. */
export const isPrivateMessageFailure = (_error: unknown, _code?: string): boolean => false
const notThere = () => Promise.reject(new Error('Stock Taro has no client of private messages'))
export const createPrivateMessageClient = (_options: object) => ({
  sharePrivately: notThere,
  openPrivately: notThere,
  session: notThere,
  logIn: notThere
})
