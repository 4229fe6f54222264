import { reportUnsupported } from './reports'

/**
 * Why a call did not work. Each code is a different next step for the caller:
 *
 * - `UNSUPPORTED_PLATFORM`: this platform never has the API. Offer something else.
 * - `UNSUPPORTED_VERSION`: the host is older than the API. Ask the user to update it.
 * - `UNAVAILABLE`: the host is new enough and still lacks the API here (inside a plugin, in single-page mode).
 * - `INVALID_OPTION`: a field of the option is wrong. Mend the call; the host was not called.
 * - `HOST_FAILED`: the host said no, or threw. Read `errMsg`, `errCode` and `errno`.
 * - `TIMEOUT`: the host stayed silent for longer than the configured limit. Try again.
 */
export type FailureCode = 'UNSUPPORTED_PLATFORM' | 'UNSUPPORTED_VERSION' | 'UNAVAILABLE' | 'INVALID_OPTION' | 'HOST_FAILED' | 'TIMEOUT'

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
  errCode?: number
  /** The host's general error number, where it gave one. */
  errno?: number
}

/** Makes a {@link Failure}; `reason` follows `<api>:fail ` in its message. */
export function createFailure(api: string, platform: string, code: FailureCode, reason: string): Failure {
  const errMsg = `${api}:fail ${reason}`
  if (isUnsupportedCode(code)) reportUnsupported({ api, platform, code })
  return Object.assign(new Error(errMsg), { errMsg, code, api, platform })
}

/** The host's own refusal as a {@link Failure}; its `errMsg`, `errCode` and `errno` are passed on. */
export function createHostFailure(api: string, platform: string, answer: unknown): Failure {
  const { errMsg, message, errCode, errno } = readAnswer(answer)
  // A host can answer with anything, and not everything becomes a string.
  const said = [errMsg, message, answer].find((words) => words && typeof words === 'string') as string | undefined
  const failure = createFailure(api, platform, 'HOST_FAILED', said || 'the host gave no reason')
  if (errMsg && said === errMsg) failure.message = failure.errMsg = errMsg
  if (errCode !== undefined) failure.errCode = errCode
  if (errno !== undefined) failure.errno = errno
  return failure
}

/** What the host says of its refusal; nothing, where even reading that throws. */
function readAnswer(answer: unknown): Partial<Failure> {
  try {
    const { errMsg, message, errCode, errno } = Object(answer) as Failure
    return { errMsg, message, errCode, errno }
  } catch {
    return {}
  }
}

/**
 * Whether an error came from a capability call, and with this code where one is given.
 * @example catch (error) { if (isFailure(error, 'TIMEOUT')) retry() }
 */
export function isFailure(error: unknown, code?: FailureCode): error is Failure {
  const failure = Object(error) as Partial<Failure>
  return (
    typeof failure.errMsg === 'string' &&
    typeof failure.api === 'string' &&
    (code ? failure.code === code : /^[A-Z_]+$/.test(String(failure.code)))
  )
}

/**
 * Whether an error says that the API cannot work here, on this platform or in this host, however often one tries:
 * `UNSUPPORTED_PLATFORM`, `UNSUPPORTED_VERSION` or `UNAVAILABLE`.
 */
export function isUnsupported(error: unknown): error is Failure {
  return isFailure(error) && isUnsupportedCode(error.code)
}

/** `UNSUPPORTED_PLATFORM`, `UNSUPPORTED_VERSION`, `UNAVAILABLE`. */
const isUnsupportedCode = (code: FailureCode) => /^UN/.test(code)
