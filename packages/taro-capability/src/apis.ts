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
  HideShareMenuResult,
  LoginOption,
  LoginResult,
  CheckSessionOption,
  CheckSessionResult
} from '@taro-capability/core'
export {
  authPrivateMessage,
  getShareInfo,
  updateShareMenu,
  showShareMenu,
  hideShareMenu,
  login,
  checkSession
} from 'taro-capability/adapter'
