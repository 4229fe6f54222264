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

/** The result of an API that only says that it worked. */
export interface CallbackResult {
  /** `<api>:ok` */
  errMsg: string
}

/** What an API promises on every platform, as far as code has to know it; the types stand in `Apis`. */
export interface Contract<Name extends string = string> {
  api: Name
  /**
   * Says which field of the option is wrong and what it must be; nothing where the host may be called. Looks at the fields without
   * which the host cannot work, and at those whose wrong type it takes in silence; all others are the host's to judge.
   */
  invalid?(option: Readonly<Record<string, unknown>>): string | false | undefined
}

/** For {@link Contract.invalid}: what is wrong with a field that must be a non-empty string; `false` where nothing is. */
export const mustBeText = (field: string, value: unknown): string | false =>
  (typeof value !== 'string' || !value) && `option.${field} must be a non-empty string`
