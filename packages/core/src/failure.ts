import { attempt } from './settle'

/**
 * Why a call did not work. Each code is a different next step for the caller:
 *
 * - `UNSUPPORTED_PLATFORM`: this platform never has the API. Offer something else.
 * - `UNSUPPORTED_VERSION`: the host is older than the API. Ask the user to update it.
 * - `UNAVAILABLE`: the host is new enough and still lacks the API here (inside a plugin, in single-page mode).
 * - `INVALID_OPTION`: a field of the option is wrong. Fix the call; the host was not called.
 * - `HOST_FAILED`: the host said no, or threw. Read `errMsg`, `errCode` and `errno`.
 * - `TIMEOUT`: the host stayed silent for longer than the configured limit. Try again.
 */
export type FailureCode = UnsupportedCode | 'INVALID_OPTION' | 'HOST_FAILED' | 'TIMEOUT'

/** The API cannot work here, on this platform or in this host, however often one tries. */
export type UnsupportedCode = 'UNSUPPORTED_PLATFORM' | 'UNSUPPORTED_VERSION' | 'UNAVAILABLE'

/**
 * What `fail`, `complete` and the promise get when a call did not work: a real `Error` that still has the shape of the
 * host's own answer. Recognise it with {@link isFailure}, never with `instanceof`: a bundle can hold two copies of this
 * package, and down-levelled classes lose their prototype.
 */
export interface Failure extends Error {
  /** The host's wording, `authPrivateMessage:fail …`; the same text as `message`. */
  errMsg: string
  code: FailureCode
  /** Name of the API, `authPrivateMessage`. */
  api: string
  /** Platform as `TARO_ENV` spells it, `h5`. */
  platform: string
  /** The host's error code, where it gave one. */
  errCode?: number | string
  /** The host's general error number, where it gave one. */
  errno?: number | string
}

/** Makes a {@link Failure}; `reason` follows `<api>:fail ` in its message. */
export const createFailure = (api: string, platform: string, code: FailureCode, reason: string): Failure =>
  failureWith(`${api}:fail ${reason}`, api, platform, code)

/**
 * A host's answer as a {@link Failure}: its `errMsg`, `errCode` and `errno` are passed on. An answer may as well be an Error, or
 * the reason as a text.
 */
export const createHostFailure = (api: string, platform: string, answer: unknown, code?: FailureCode): Failure =>
  hostFailureWith(answer, api, platform, code || 'HOST_FAILED')

export function hostFailureWith(answer: unknown, api: string, platform: string, code: FailureCode): Failure {
  const read = (field: string) => textOrNumber(attempt(() => (answer as Record<string, unknown>)[field]))
  const reason = read('message') || textOrNumber(answer) || 'the host gave no reason'
  const errMsg = String(read('errMsg') || `${api}:fail ${reason}`)
  return Object.assign(failureWith(errMsg, api, platform, code), { errCode: read('errCode'), errno: read('errno') })
}

// An Error's own message is left out by JSON.stringify, unless it is enumerable.
export const failureWith = (errMsg: string, api: string, platform: string, code: FailureCode): Failure =>
  Object.assign(Object.defineProperty(Error(errMsg), 'message', { enumerable: true }), { errMsg, code, api, platform })

/** A host can answer with anything, and an object or a BigInt would keep the failure from being logged as JSON. */
const textOrNumber = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? value : undefined)

/**
 * Whether an error came from a capability call, and with this code where one is given. Never throws.
 * @example catch (error) { if (isFailure(error, 'TIMEOUT')) retry() }
 */
export function isFailure(error: unknown, code?: FailureCode): error is Failure {
  try {
    const failure = Object(error) as Partial<Failure>
    return (
      typeof failure.errMsg === 'string' &&
      typeof failure.api === 'string' &&
      (code ? failure.code === code : /^[A-Z_]+$/.test(String(failure.code)))
    )
  } catch {
    // A revoked proxy, a getter that throws.
    return false
  }
}

const UNSUPPORTED: readonly FailureCode[] = ['UNSUPPORTED_PLATFORM', 'UNSUPPORTED_VERSION', 'UNAVAILABLE']

/**
 * Whether an error says that the API cannot work here, on this platform or in this host, however often one tries:
 * `UNSUPPORTED_PLATFORM`, `UNSUPPORTED_VERSION` or `UNAVAILABLE`. Never throws.
 */
export function isUnsupported(error: unknown): error is Failure {
  return UNSUPPORTED.some((code) => isFailure(error, code))
}
