import { explainFlag, flagNames, subscribe } from '@taro-capability/core'
import type { JsonValue, Provider, ProviderEmittableEvents, ProviderEventEmitter, ResolutionDetails } from '@openfeature/web-sdk'
import { platform } from 'taro-capability/adapter'

/** What {@link CapabilityProvider} is made from. */
export interface CapabilityProviderOptions {
  /** Flags of `defineFlags`. */
  flags: Readonly<Record<string, boolean>>
  /** `new OpenFeatureEventEmitter()` of the SDK, for apps that follow changes. */
  events?: ProviderEventEmitter<ProviderEmittableEvents>
}

/**
 * Serves flags to the OpenFeature SDK of the web (`@openfeature/web-sdk`), which an app installs itself. A flag's reason is
 * `STATIC` where the platform decides and `DISABLED` where a source has turned it off; its variant is `supported`,
 * `unsupported` or `off`. https://openfeature.dev/specification/sections/providers
 *
 * @example OpenFeature.setProvider(new CapabilityProvider({ flags, events: new OpenFeatureEventEmitter() }))
 */
export class CapabilityProvider implements Provider {
  readonly metadata = { name: 'taro-capability' }
  readonly runsOn = 'client'
  readonly events?: ProviderEventEmitter<ProviderEmittableEvents>
  /** Only a provider that was closed has to be made ready, when the SDK sets it again: a new one answers at once. */
  initialize?: () => Promise<void>
  private readonly flags: CapabilityProviderOptions['flags']
  private unsubscribe: () => void

  constructor({ flags, events }: CapabilityProviderOptions) {
    this.flags = flags
    this.events = events
    this.unsubscribe = this.follow()
  }

  /** A flag by its name; one that is not there is the default, with `FLAG_NOT_FOUND`. */
  resolveBooleanEvaluation(flagKey: string, defaultValue: boolean): ResolutionDetails<boolean> {
    if (!flagNames(this.flags).includes(flagKey)) return this.refuse(flagKey, defaultValue)
    const { value, missing, turnedOffBy } = explainFlag(this.flags, flagKey)
    if (missing.length > 0)
      return { value, reason: 'STATIC', variant: 'unsupported', flagMetadata: { platform, missing: missing.join(' ') } }
    if (turnedOffBy.length > 0)
      return { value, reason: 'DISABLED', variant: 'off', flagMetadata: { platform, turnedOffBy: turnedOffBy.join(' ') } }
    return { value, reason: 'STATIC', variant: 'supported', flagMetadata: { platform } }
  }

  resolveStringEvaluation(flagKey: string, defaultValue: string): ResolutionDetails<string> {
    return this.refuse(flagKey, defaultValue)
  }

  resolveNumberEvaluation(flagKey: string, defaultValue: number): ResolutionDetails<number> {
    return this.refuse(flagKey, defaultValue)
  }

  resolveObjectEvaluation<T extends JsonValue>(flagKey: string, defaultValue: T): ResolutionDetails<T> {
    return this.refuse(flagKey, defaultValue)
  }

  /** Called by the SDK when another provider takes its place. */
  onClose(): Promise<void> {
    this.unsubscribe()
    this.initialize = () => {
      this.unsubscribe()
      this.unsubscribe = this.follow()
      return Promise.resolve()
    }
    return Promise.resolve()
  }

  private follow(): () => void {
    return subscribe(this.flags, (name) => this.events?.emit(CONFIGURATION_CHANGED, { flagsChanged: [name] }))
  }

  private refuse<T>(flagKey: string, value: T): ResolutionDetails<T> {
    const names = flagNames(this.flags)
    return names.includes(flagKey)
      ? { value, reason: 'ERROR', errorCode: TYPE_MISMATCH, errorMessage: `${flagKey} is a boolean flag` }
      : {
          value,
          reason: 'ERROR',
          errorCode: FLAG_NOT_FOUND,
          errorMessage: `there is no flag ${flagKey}; the flags are ${names.join(', ')}`
        }
  }
}

// The SDK's enumerations, as they are spelled in the specification: nothing of the SDK is imported at run time.
const CONFIGURATION_CHANGED = 'PROVIDER_CONFIGURATION_CHANGED' as ProviderEmittableEvents
const FLAG_NOT_FOUND = 'FLAG_NOT_FOUND' as NonNullable<ResolutionDetails<unknown>['errorCode']>
const TYPE_MISMATCH = 'TYPE_MISMATCH' as NonNullable<ResolutionDetails<unknown>['errorCode']>
