import { alipay } from './alipay'
import { h5 } from './h5'
import { harmony } from './harmony'
import { harmonyHybrid } from './harmonyHybrid'
import { jd } from './jd'
import { qq } from './qq'
import { quickapp } from './quickapp'
import type { PlatformRecord } from './record'
import { rn } from './rn'
import { swan } from './swan'
import { tt } from './tt'
import { weapp } from './weapp'

const records = [weapp, h5, rn, harmony, harmonyHybrid, alipay, tt, swan, qq, jd, quickapp] as const

/** A Taro target as `TARO_ENV` spells it. */
export type Platform = (typeof records)[number]['id']

/** Every platform of the table, in its order. */
export const platforms: readonly Platform[] = records.map(({ id }) => id)

const byId: ReadonlyMap<string, PlatformRecord> = new Map(records.map((record) => [record.id, record]))

/**
 * What is known of a platform.
 *
 * @param platform as `TARO_ENV` spells it
 * @returns undefined for a platform that the table does not have, such as a third party's
 */
export function recordOf(platform: Platform): PlatformRecord
export function recordOf(platform: string): PlatformRecord | undefined
export function recordOf(platform: string): PlatformRecord | undefined {
  return byId.get(platform)
}

/**
 * The suffixes of files that are for a platform alone, best first: a list for each program that is built, of which React Native has two.
 *
 * @param platform as `TARO_ENV` spells it; a third party's has its own name
 */
export const suffixesOf = (platform: string): readonly (readonly string[])[] => recordOf(platform)?.suffixes ?? [[platform]]
