import type { ImportRewriting, Transform } from '@taro-capability/transform'

/** A library that Taro's harmony platform copies into the output: its folder there, the requests it answers, its source. */
export type HarmonyLibrary = [name: string, requests: RegExp, source?: string]

/** What Taro hands to `onSetupClose`: the platform being built (`TaroPlatform` of `@tarojs/service`), as far as this plugin goes. */
export interface TaroPlatform {
  /** As `TARO_ENV` spells it. */
  platform: string
  /** `mini`, `web`, `harmony` */
  platformType: string
  compiler: string
  /** Modules that Taro imports first in the app's entry; those with `post:` right after its own. */
  runtimePath: string | string[]
  /** Where `@tarojs/taro` leads on the web. */
  apiLibrary?: string
  /** Libraries of the harmony output. */
  externalDeps?: HarmonyLibrary[]
}

/** What one kind of platform asks of the bundler. */
export interface TargetWiring extends ImportRewriting {
  /** Specifier to file. */
  alias: Record<string, string>
  /** What `@tarojs/taro` leads to, where that is a module of ours. */
  standIn?: StandIn
}

/** Our module in place of Taro's, for the app alone: Taro's own packages import each other in circles. */
export interface StandIn {
  ours: string
  stock: string
}

/** A file of Taro's own packages. */
export const TAROS_OWN = /[\\/]node_modules[\\/]@tarojs[\\/]/

/** What a bundler is given. */
export interface BundlerWiring extends Pick<TargetWiring, 'alias' | 'standIn'> {
  transform: Transform
}
