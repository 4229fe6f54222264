import { platforms, recordOf, type Platform, type SupportState } from '@taro-capability/support-data'
import type { Value } from './evaluate/value'

/**
 * One platform, and something that does not work there. A use is guarded when it cannot be reached in this world: so a guard
 * protects exactly what it implies, and nothing has to be known of how guards look.
 */
export interface World {
  platform: Platform
  /** What does not work: an API, one of its fields, or (without an API) a global of another platform. */
  missing: Missing
  /** Whether \`Taro.canIUse\` is right, as it is with taro-capability's plugin. */
  isTruthful: boolean
  /** Whether a function stands under the missing API's name, and a test of its existence is answered by no, as with the plugin. */
  answersTests: boolean
  /** The project's `defineConstants`, as far as they are known. https://docs.taro.zone/docs/config-detail#defineconstants */
  constants: ReadonlyMap<string, Value>
}

export interface Missing {
  api?: string
  /** `object.isPrivateMessage` */
  field?: string
  state: SupportState
  /** On weapp: the base library that brings it; the host of this world is older. */
  since?: string
}

/** What `Taro.ENV_TYPE` holds: the names of all platforms. https://docs.taro.zone/docs/apis/about/env */
export const envTypes: readonly string[] = platforms.map((platform) => recordOf(platform).envType)

/** The object that each mini program's host gives its code. */
export const globalOf: Readonly<Partial<Record<Platform, string>>> = Object.fromEntries(
  platforms.flatMap((platform) => {
    const { kind, global } = recordOf(platform)
    return kind === 'mini program' && global !== undefined ? [[platform, global]] : []
  })
)

/** Whether an app's declared minimum decides what a platform has. */
export const hasMinimums = (platform: Platform): boolean => recordOf(platform).version?.hasMinimums ?? false
