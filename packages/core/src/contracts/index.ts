import type { Contract } from '../contract'
import { authPrivateMessageContract, type AuthPrivateMessage } from './authPrivateMessage'

export * from './authPrivateMessage'

/** The APIs that have a contract, by name. */
export interface Apis {
  authPrivateMessage: AuthPrivateMessage
}

/** The name of an API that has a contract. */
export type ContractName = keyof Apis

/** Every contract, by API. */
export const contracts: { [Name in ContractName]: Contract<Name> } = {
  authPrivateMessage: authPrivateMessageContract
}

/** The names of the APIs that have a contract. */
export const contractNames = /* @__PURE__ */ Object.keys(contracts) as ContractName[]
