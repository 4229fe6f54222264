import { data } from './data'
import { type Platform, platforms } from './platforms'
import type { PlatformSupport } from './types'

export default data
export { type Answer, answer, type AnswerTarget, type Facts, hasStandIn, isByTagAlone, isCall, type StandIns } from './answer'
export { nameList } from './nameList'
export { type Platform, platforms, recordOf, suffixesOf } from './platforms'
export type { HostVersion, PlatformRecord } from './platforms/record'
export type { Language, Text } from './text'
export { conditionOf, phraseOf, sentenceOf, texts } from './texts'
export type * from './types'
export { baseLibraryUsers, usersSince } from './users'
export { compareVersions, parseVersion } from './versions'

/**
 * What a platform has under an API's name; undefined where Taro has no such API.
 *
 * @throws RangeError for a platform that the table does not have
 */
export function supportOf(api: string, platform: Platform): PlatformSupport | undefined {
  if (!platforms.includes(platform)) {
    throw new RangeError(`The support data has no platform «${platform}»; it has ${platforms.join(', ')}`)
  }
  return Object.hasOwn(data.apis, api) ? data.apis[api]!.platforms[platform] : undefined
}
