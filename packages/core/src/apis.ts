// Written by `npm run generate`; do not edit.
import type { AuthPrivateMessage, GetShareInfo } from './contracts'
import * as contract from './contracts'

/** The APIs that have a contract, by name. */
export interface Apis {
  authPrivateMessage: AuthPrivateMessage
  getShareInfo: GetShareInfo
}

/** The name of an API that has a contract. */
export type ContractName = keyof Apis

/** The names of the APIs that have a contract. */
export const contractNames: readonly ContractName[] = ['authPrivateMessage', 'getShareInfo']

/** Every contract, by API. */
export const contracts = {
  authPrivateMessage: contract.authPrivateMessageContract,
  getShareInfo: contract.getShareInfoContract
}
