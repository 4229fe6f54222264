import type { Platform, SupportState } from '@taro-capability/support-data'
import type { Value } from './evaluate/value'

/**
 * What is assumed of the running program: it is on one platform, where something does not work. A use is guarded when it cannot be
 * reached under these assumptions: so a guard protects exactly what it implies, and nothing has to be known of how guards look.
 */
export interface Assumptions {
  platform: Platform
  /** What does not work: an API, one of its fields, or (without an API) a global of another platform. */
  missing: Missing
  /** Whether `Taro.canIUse` is right, as it is with taro-capability's plugin. */
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
  /** On weapp: the base library that brings it; the host is assumed to be older. */
  since?: string
}
