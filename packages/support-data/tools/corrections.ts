import type { Platform, PlatformSupport, SupportData } from '../src/types'

/** What a person knows better than the extraction. */
export interface Correction {
  api: string
  platform: Platform
  set: Partial<PlatformSupport>
  /** How it is known: a file that was read, a call that was made. */
  evidence: string
  url?: string
}

/**
 * The table with its corrections, which win. A correction that changes the state is the new basis.
 *
 * @throws Error for a correction of something that the table does not have
 */
export function applyCorrections(data: SupportData, corrections: Correction[]): SupportData {
  const apis = { ...data.apis }
  for (const correction of corrections) {
    const { api, platform, set } = correction
    const entry = apis[api]
    const support = entry?.platforms[platform]
    if (!entry || !support)
      throw new Error(`corrections.json: the table has no ${api} on ${platform}; remove the correction or mend its name`)
    apis[api] = { ...entry, platforms: { ...entry.platforms, [platform]: corrected(support, set) } }
  }
  return { ...data, apis }
}

function corrected(support: PlatformSupport, set: Partial<PlatformSupport>): PlatformSupport {
  return { ...support, ...set, basis: set.state ? 'correction' : support.basis }
}
