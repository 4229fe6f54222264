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
   * Says which field of the option is wrong and what it must be; nothing where the host may be called. Looks at the fields that the
   * contract's option has; all others are the host's to judge.
   */
  invalid?(option: Readonly<Record<string, unknown>>): string | false | undefined
}

/** The type of a value: of a primitive, of the items of an array, or of an object's fields, which may all be left out. */
export type FieldTypes = 'boolean' | 'number' | 'string' | readonly [FieldTypes] | { readonly [field: string]: FieldTypes }

// Arrow functions: a function declaration that is dropped parts the `var`s around it, also in apps that use no check.

/** Not `typeof value === type`: Babel imports a helper for a comparison with a variable, which stays in apps that use no check. */
const isOf = (type: 'boolean' | 'number' | 'string', value: unknown): boolean =>
  type === 'string' ? typeof value === 'string' : type === 'number' ? typeof value === 'number' : typeof value === 'boolean'

const isGiven = (value: unknown): boolean => value !== undefined && value !== null

/**
 * For {@link Contract.invalid}: which field is not of its type, and which type that is; `undefined` where all are. A field that is
 * `undefined` or `null` is not there: no host documents that it refuses `null` for a field that may be left out.
 */
export const mustHaveTypes = (types: FieldTypes, value: unknown, path = 'option'): string | undefined => {
  if (typeof types === 'string') return isOf(types, value) ? undefined : `${path} must be a ${types}`
  const isArray = Array.isArray(types)
  if (Object(value) !== value || Array.isArray(value) !== isArray) return `${path} must be an ${isArray ? 'array' : 'object'}`
  const fields = value as Record<string, unknown>
  for (const key of Object.keys(isArray ? fields : types)) {
    const field = fields[key]
    const wrong = isArray
      ? mustHaveTypes(types[0], field, `${path}[${key}]`)
      : isGiven(field) && mustHaveTypes((types as Record<string, FieldTypes>)[key]!, field, `${path}.${key}`)
    if (wrong) return wrong
  }
  return undefined
}

/** For {@link Contract.invalid}: what is wrong with a field that must be a non-empty string; `false` where nothing is. */
export const mustBeText = (field: string, value: unknown): string | false =>
  (typeof value !== 'string' || !value) && `option.${field} must be a non-empty string`
