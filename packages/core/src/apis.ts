// Written by `npm run generate`; do not edit.
import type { AuthPrivateMessage, GetShareInfo, UpdateShareMenu } from './contracts'
import * as contract from './contracts'

/** The APIs that have a contract, by name. */
export interface Apis {
  authPrivateMessage: AuthPrivateMessage
  getShareInfo: GetShareInfo
  updateShareMenu: UpdateShareMenu
}

/** The name of an API that has a contract. */
export type ContractName = keyof Apis

/** The names of the APIs that have a contract. */
export const contractNames: readonly ContractName[] = ['authPrivateMessage', 'getShareInfo', 'updateShareMenu']

/** Every contract, by API. */
export const contracts = {
  authPrivateMessage: contract.authPrivateMessageContract,
  getShareInfo: contract.getShareInfoContract,
  updateShareMenu: contract.updateShareMenuContract
}
