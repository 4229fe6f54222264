// Written by `npm run generate`; do not edit.
export type {
  AuthPrivateMessageOption,
  AuthPrivateMessageResult,
  GetShareInfoOption,
  GetShareInfoResult,
  UpdateShareMenuOption,
  UpdateShareMenuResult,
  ShowShareMenuOption,
  ShowShareMenuResult
} from '@taro-capability/core'
export { authPrivateMessage, getShareInfo, updateShareMenu, showShareMenu } from 'taro-capability/adapter'
