// Written by `npm run generate`; do not edit.
export type {
  AuthPrivateMessageOption,
  AuthPrivateMessageResult,
  GetShareInfoOption,
  GetShareInfoResult,
  UpdateShareMenuOption,
  UpdateShareMenuResult
} from '@taro-capability/core'
export { authPrivateMessage, getShareInfo, updateShareMenu } from 'taro-capability/adapter'
