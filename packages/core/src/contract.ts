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
   * The fields of the option that are checked before the host is called: those without which it cannot work, and those whose wrong
   * type a host takes in silence. All others reach the host as they are.
   */
  fields?: Readonly<Record<string, Check>>
}

/** Says what a field's value must be, `a non-empty string`; nothing where it is right. */
export type Check = (value: unknown) => string | undefined

export const nonEmptyString: Check = (value) => (value && typeof value === 'string' ? undefined : 'a non-empty string')

export const optionalBoolean: Check = (value) => (value == null || typeof value === 'boolean' ? undefined : 'a boolean')

/** Which field of an option is wrong and what it must be; nothing where the host may be called. */
export function invalidField({ fields }: Contract, option: Record<string, unknown>): string | undefined {
  for (const field in fields) {
    const expected = fields![field]!(option[field])
    if (expected) return `option.${field} must be ${expected}`
  }
  return undefined
}
