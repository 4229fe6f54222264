import type { ContractName } from './contracts'
import type { Failure } from './failure'

/** The callbacks that every API's option may carry beside its own fields. */
export interface Callbacks<Result> {
  /** Called first when the call worked. */
  success?: (result: Result) => void
  /** Called first when the call did not work. */
  fail?: (failure: Failure) => void
  /** Called after `success` or `fail`, with the same value. */
  complete?: (answer: Result | Failure) => void
}

/** What an API promises on every platform, as far as code has to know it; the types stand in `Apis`. */
export interface Contract<Name extends ContractName = ContractName> {
  api: Name
  /** First version of each platform's host that has the API, where versions matter: `{ weapp: '2.13.0' }`. */
  since: Record<string, string>
  /** Says which field of the option is wrong and how, or nothing where the host may be called. */
  invalid(option: Record<string, unknown>): string | undefined
}
