// Written by `npm run generate`; do not edit.
import { authPrivateMessageContract, hostApi } from '@taro-capability/core'
import { host } from './host'

export const authPrivateMessage = /* @__PURE__ */ hostApi(authPrivateMessageContract, host, '2.13.0')
