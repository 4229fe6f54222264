import { contractNames } from '@taro-capability/core'
import data, { answer, hasStandIn, recordOf } from '@taro-capability/support-data'
import type { BuildFacts, TransformOptions } from './options'

/** Whether Taro has an API of this name, on any platform. */
export const isApi = (name: string): boolean => Object.hasOwn(data.apis, name)

/** The names of all APIs. */
export const apiNames = Object.keys(data.apis)

/**
 * What a build defines as `__TARO_CAPABILITY_NAMES__`: in development the names, so that the running app can report one that no
 * API has; else nothing.
 */
export const namesConstant = (development = process.env.NODE_ENV !== 'production'): string =>
  development ? JSON.stringify(apiNames.join(' ')) : 'undefined'

/**
 * The answer to `supports(api)` and `canIUse(schema)`, where the build can give it; it is the one that the adapter gives at run time.
 *
 * @returns undefined where the running app has to be asked
 */
export const answerOf = (schema: string, facts: BuildFacts): boolean | undefined => answer(schema, facts, facts).works

/** Whether the platform alone answers: no running host has to be asked, and no third party's adapter. */
export const isStatic = ({ platform, thirdParty }: BuildFacts): boolean => !thirdParty && recordOf(platform)?.answeredBy !== 'host'

/** Whether the running host alone answers: it is an API that the platform may have, and neither Taro brings it nor an adapter answers. */
export function isAnsweredByHost(api: string, facts: BuildFacts): boolean {
  const { dependsOn } = answer(api, facts, facts)
  return isApi(api) && (dependsOn === 'host' || dependsOn === 'version')
}

/** Whether an API has a contract, and so is the adapter's on every platform. */
export const hasContract = (api: string | undefined): boolean => contractNames.some((name) => name === api)

/** Whether a function stands under an API's name though the API may not work. */
export const isStandIn = (api: string, { facts: { platform }, failClosed }: TransformOptions): boolean =>
  hasStandIn(api, platform, { contracts: contractNames, failClosed })

/** Whether `failClosed` puts something in the place of an API: the platform does not have it, or the build cannot know. */
export const mayFail = (api: string, options: TransformOptions): boolean =>
  !hasContract(api) && isStandIn(api, { ...options, failClosed: true })
