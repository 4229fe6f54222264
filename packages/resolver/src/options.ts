import { platforms, recordOf } from '@taro-capability/support-data'
import { didYouMean } from '@taro-capability/transform'
import { inspect } from 'node:util'
import { ConfigurationError } from './configurationError'

/** Options of the resolver, for every bundler. */
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

/** Says what is wrong with an option's value, as the end of a sentence; undefined where nothing is. */
export type Check = (value: unknown) => string | undefined

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const isName = (value: unknown): value is string => typeof value === 'string' && value !== ''

/** An option that is true or false. */
export const isBoolean: Check = (value) => (typeof value === 'boolean' ? undefined : `must be true or false, not ${describe(value)}`)

/** The checks of the resolver's options, by name. */
export const checks = {
  platform: (value) => (isName(value) ? misspelled(value) : `must be a name such as 'h5', not ${describe(value)}`),
  adapters: (value) =>
    isRecord(value) && Object.values(value).every(isName)
      ? Object.keys(value).map(misspelled).find(Boolean)
      : `must name a package for each platform, { alipay: '@acme/adapter-alipay' }, not ${describe(value)}`,
  timeout: (value) =>
    Number.isFinite(value) && (value as number) >= 0 ? undefined : `must be milliseconds, 0 or more, not ${describe(value)}`,
  minimum: (value) => {
    if (!isRecord(value) || !Object.values(value).every(isVersion))
      return `must name a version for each platform, { weapp: '2.13.0' }, not ${describe(value)}`
    return Object.keys(value).map(withoutMinimums).find(Boolean)
  },
  failClosed: isBoolean
} satisfies Record<keyof ResolverOptions, Check>

const isVersion = (value: unknown): boolean => typeof value === 'string' && /^\d+\.\d+\.\d+$/.test(value)

/** A third party's platform may have any name, but none that differs from a known one by its case alone. */
function misspelled(platform: string): string | undefined {
  const known = platforms.find((id) => id === platform.toLowerCase())
  return known !== undefined && known !== platform ? `has no platform '${platform}'; did you mean '${known}'?` : undefined
}

function withoutMinimums(platform: string): string | undefined {
  if (recordOf(platform)?.version?.hasMinimums) return undefined
  const known = platforms.filter((id) => recordOf(id).version?.hasMinimums)
  const why = recordOf(platform) ? `no versions are known for '${platform}'` : `there is no platform '${platform}'`
  return `is for ${known.join(', ')}: ${why}${didYouMean(platform, known)}`
}

/**
 * Checks options.
 *
 * @param known the options that there are, each with its check
 * @throws ConfigurationError naming the option, what it must be, and the name that was probably meant
 */
export function validateOptions<Options extends object>(options: unknown, known: Record<keyof Options & string, Check>): Options {
  if (!isRecord(options))
    throw new ConfigurationError(`taro-capability: options must be an object such as { failClosed: true }, not ${describe(options)}`)
  const names = Object.keys(known)
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(known, name)) {
      const hint = didYouMean(name, names) || `; the options are ${names.join(', ')}`
      throw new ConfigurationError(`taro-capability: unknown option '${name}'${hint}`)
    }
    const wrong = value === undefined ? undefined : known[name as keyof Options & string](value)
    if (wrong !== undefined) throw new ConfigurationError(`taro-capability: option ${name} ${wrong}`)
  }
  return options as Options
}

const MAX_LENGTH = 80

/** A value as it is, on one line: `NaN`, `5n`, `<ref *1> { self: [Circular *1] }`. */
function describe(value: unknown): string {
  const text = inspect(value, { depth: 2, breakLength: Infinity, compact: true })
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text
}
