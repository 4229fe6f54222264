import { authPrivateMessageContract, hostApi } from '@taro-capability/core'
import { weappHost } from './host'

export { canIUse, explain, supports } from './support'
export const platform = 'weapp'
export const authPrivateMessage = /* @__PURE__ */ hostApi(authPrivateMessageContract, weappHost)
