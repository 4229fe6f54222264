import { distance } from 'fastest-levenshtein'

/** What the resolver may be told. */
export interface ResolverOptions {
  /** Platform as `TARO_ENV` spells it. Default: `process.env.TARO_ENV` of the build. */
  platform?: string
  /** Third-party adapters: platform to package, `{ alipay: '@acme/taro-capability-alipay' }`. They come before ours. */
  adapters?: Record<string, string>
  /** Milliseconds a host may stay silent before a call fails with `TIMEOUT`. Default: 0, no limit. */
  timeout?: number
  /**
   * Lowest version of a platform's host that the app runs on: `{ weapp: '2.13.0' }`. Questions about APIs that it has are folded
   * to true. Say what you require of your users, not what your developer tool runs.
   */
  minimum?: Record<string, string>
  /**
   * APIs of Taro that the platform does not have fail where the app names them, instead of stock Taro's stubs, which look like
   * success in production: promises reject, synchronous APIs throw, listeners register nothing. Default: false.
   */
  failClosed?: boolean
}

const KNOWN = ['platform', 'adapters', 'timeout', 'minimum', 'failClosed']

/**
 * The options, checked.
 * @throws TypeError naming the option, what it must be, and the name that was probably meant
 */
export function validateOptions(options: unknown): ResolverOptions {
  if (!isRecord(options)) throw new TypeError(`taro-capability: options must be an object, not ${describe(options)}`)
  for (const key of Object.keys(options)) if (!KNOWN.includes(key)) throw new TypeError(unknownOption(key))
  const { platform, adapters, timeout, minimum, failClosed } = options
  if (platform !== undefined && !isName(platform))
    throw new TypeError(`taro-capability: option platform must be a name such as 'h5', not ${describe(platform)}`)
  if (timeout !== undefined && !(typeof timeout === 'number' && timeout >= 0 && Number.isFinite(timeout))) {
    throw new TypeError(`taro-capability: option timeout must be milliseconds, 0 or more, not ${describe(timeout)}`)
  }
  if (adapters !== undefined && !(isRecord(adapters) && Object.values(adapters).every(isName))) {
    throw new TypeError(
      `taro-capability: option adapters must name a package for each platform, { alipay: '@acme/adapter-alipay' }, not ${describe(adapters)}`
    )
  }
  if (failClosed !== undefined && typeof failClosed !== 'boolean') {
    throw new TypeError(`taro-capability: option failClosed must be true or false, not ${describe(failClosed)}`)
  }
  if (minimum !== undefined && !(isRecord(minimum) && Object.values(minimum).every(isVersion))) {
    throw new TypeError(
      `taro-capability: option minimum must name a version for each platform, { weapp: '2.13.0' }, not ${describe(minimum)}`
    )
  }
  return options
}

function unknownOption(key: string): string {
  const nearest = [...KNOWN].sort((a, b) => distance(key, a) - distance(key, b))[0]!
  const hint = distance(key, nearest) <= 3 ? `did you mean '${nearest}'?` : `the options are ${KNOWN.join(', ')}`
  return `taro-capability: unknown option '${key}'; ${hint}`
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const isName = (value: unknown): value is string => typeof value === 'string' && value !== ''
const isVersion = (value: unknown): boolean => typeof value === 'string' && /^\d+\.\d+\.\d+$/.test(value)
const describe = (value: unknown) => JSON.stringify(value) ?? String(value)
