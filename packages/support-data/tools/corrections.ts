import type { Platform } from '../src/platforms'
import type { PlatformSupport, SupportData } from '../src/types'

/** What a person knows better than the extraction. */
export interface Correction {
  api: string
  platform: Platform
  set: Partial<PlatformSupport>
  /** How it is known: a file that was read, a call that was made. */
  evidence: string
  url?: string
}

/** Why a correction cannot be applied, and what to do; undefined where it can. */
export function faultOf({ apis }: SupportData, { api, platform, set, evidence }: Correction): string | undefined {
  const place = `corrections.json: ${api} on ${platform}`
  if (!Object.hasOwn(apis, api) || !Object.hasOwn(apis[api]!.platforms, platform)) {
    return `corrections.json: the table has no ${api} on ${platform}; remove the correction or fix its name`
  }
  if (typeof evidence !== 'string' || !evidence.trim()) return `${place} has no evidence; say how it is known`
  return typeof set === 'object' && set !== null ? undefined : `${place} sets nothing; say in set what to change`
}

/**
 * The table with its corrections, which win. A correction that changes the state is the new basis.
 *
 * @throws Error for a correction of something that the table does not have, without evidence, or that sets nothing
 */
export function applyCorrections(data: SupportData, corrections: Correction[]): SupportData {
  const apis = { ...data.apis }
  for (const correction of corrections) {
    const fault = faultOf(data, correction)
    if (fault) throw new Error(fault)
    const { api, platform, set } = correction
    const entry = apis[api]!
    apis[api] = { ...entry, platforms: { ...entry.platforms, [platform]: corrected(entry.platforms[platform], set) } }
  }
  return { ...data, apis }
}

function corrected(support: PlatformSupport, set: Partial<PlatformSupport>): PlatformSupport {
  return { ...support, ...set, basis: set.state ? 'correction' : support.basis }
}
