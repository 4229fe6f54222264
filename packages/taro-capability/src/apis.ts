// Written by `npm run generate`; do not edit.
export type {
  AuthPrivateMessageOption,
  AuthPrivateMessageResult,
  GetShareInfoOption,
  GetShareInfoResult,
  UpdateShareMenuOption,
  UpdateShareMenuResult,
  ShowShareMenuOption,
  ShowShareMenuResult,
  HideShareMenuOption,
  HideShareMenuResult
} from '@taro-capability/core'
export { authPrivateMessage, getShareInfo, updateShareMenu, showShareMenu, hideShareMenu } from 'taro-capability/adapter'
