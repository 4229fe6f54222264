// Written by `npm run generate`; do not edit.
export type { AuthPrivateMessageOption, AuthPrivateMessageResult, GetShareInfoOption, GetShareInfoResult } from '@taro-capability/core'
export { authPrivateMessage, getShareInfo } from 'taro-capability/adapter'
