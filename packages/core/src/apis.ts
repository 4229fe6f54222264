// Written by `npm run generate`; do not edit.
import type { AuthPrivateMessage, GetShareInfo, UpdateShareMenu, ShowShareMenu, HideShareMenu, Login, CheckSession } from './contracts'
import * as contract from './contracts'

/** The APIs that have a contract, by name. */
export interface Apis {
  authPrivateMessage: AuthPrivateMessage
  getShareInfo: GetShareInfo
  updateShareMenu: UpdateShareMenu
  showShareMenu: ShowShareMenu
  hideShareMenu: HideShareMenu
  login: Login
  checkSession: CheckSession
}

/** The name of an API that has a contract. */
export type ContractName = keyof Apis

/** The names of the APIs that have a contract. */
export const contractNames: readonly ContractName[] = [
  'authPrivateMessage',
  'getShareInfo',
  'updateShareMenu',
  'showShareMenu',
  'hideShareMenu',
  'login',
  'checkSession'
]

/** Every contract, by API. */
export const contracts = {
  authPrivateMessage: contract.authPrivateMessageContract,
  getShareInfo: contract.getShareInfoContract,
  updateShareMenu: contract.updateShareMenuContract,
  showShareMenu: contract.showShareMenuContract,
  hideShareMenu: contract.hideShareMenuContract,
  login: contract.loginContract,
  checkSession: contract.checkSessionContract
}
