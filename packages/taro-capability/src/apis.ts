// Written by `npm run generate`; do not edit.
export type { AuthPrivateMessageOption, AuthPrivateMessageResult } from '@taro-capability/core'
export { authPrivateMessage } from 'taro-capability/adapter'
