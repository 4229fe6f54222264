import data, { compareVersions, type Platform, recordOf } from '@taro-capability/support-data'

/** What a build knows when a question is asked in its sources. */
export interface Known {
  /** Platform as `TARO_ENV` spells it. */
  platform: string
  /** Whether the platform alone answers: no running host has to be asked, and no third party's adapter. */
  decided: boolean
  /** Lowest version of the platform's host that the app runs on. */
  minimum?: string
}

/** Whether Taro has an API of this name, on any platform. */
export const isApi = (name: string): boolean => Object.hasOwn(data.apis, name)

/** The names of all APIs. */
export const apiNames = Object.keys(data.apis)

/**
 * What a build defines as `__TARO_CAPABILITY_NAMES__`: in development the names, so that the running app can tell of one that no
 * API has; else nothing.
 */
export const namesConstant = (development = process.env.NODE_ENV !== 'production'): string =>
  development ? JSON.stringify(apiNames.join(' ')) : 'undefined'

/**
 * The answer to `supports(api)`, where the build can give it; it is the one that the adapter gives at run time.
 *
 * @returns undefined where the running host has to be asked
 */
export function answerOf(api: string, { platform, decided, minimum }: Known): boolean | undefined {
  const support = isApi(api) ? data.apis[api]!.platforms[platform as Platform] : undefined
  if (!decided) return support && recordOf(platform)?.answeredBy === 'host' && isFixedOnHost(support, minimum) ? true : undefined
  // A condition holds or not while the app runs.
  return support?.state === 'conditional' ? undefined : support?.state === 'real'
}

/** The answer to `canIUse(schema)`: of fields and components no data tell, and weapp's host knows them itself. */
export function answerOfSchema(schema: string, known: Known): boolean | undefined {
  const isWhole = !schema.includes('.')
  return isWhole || known.decided ? answerOf(schema, known) : undefined
}

/** What Taro brings itself is there in every host; the rest from its base library on. */
function isFixedOnHost({ state, basis, since, sources }: (typeof data.apis)[string]['platforms'][Platform], minimum?: string): boolean {
  if (state !== 'real') return false
  if (basis === 'code' && !sources.typings) return true
  return minimum !== undefined && since !== undefined && (since === 'original' || compareVersions(since, minimum) <= 0)
}
