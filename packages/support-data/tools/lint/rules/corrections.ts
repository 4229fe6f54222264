import { isDeepStrictEqual } from 'node:util'
import { applyCorrections, type Correction, faultOf } from '../../corrections'
import type { Rule, Subject } from '../rule'
import { isUrl } from './schema'

export const corrections: Rule = {
  name: 'corrections',
  description: 'Every correction is of an entry that is there, has its evidence, stands once, and is still needed.',
  check: (subject) => subject.corrections.flatMap((correction, i) => complaints(correction, i, subject))
}

function complaints(correction: Correction, i: number, { extracted, corrections }: Subject): string[] {
  const { api, platform, url } = correction
  const fault = faultOf(extracted, correction)
  if (fault) return [fault]
  const place = `corrections.json: ${api} on ${platform}`
  if (url !== undefined && !isUrl(url)) return [`${place} has the address ${url}; write it whole, from https:// on`]
  const first = corrections.findIndex((other) => other.api === api && other.platform === platform)
  if (first !== i) return [`${place} stands there twice; make one of the two`]
  const corrected = applyCorrections(extracted, [correction])
  const unchanged = isDeepStrictEqual(withoutBasis(corrected, correction), withoutBasis(extracted, correction))
  return unchanged ? [`${place} changes nothing any more: the packages say the same; remove it`] : []
}

function withoutBasis({ apis }: Subject['data'], { api, platform }: Correction) {
  const { basis: _, ...support } = apis[api]!.platforms[platform]
  return support
}
