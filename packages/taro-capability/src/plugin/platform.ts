import type { BuildWork } from '@taro-capability/resolver'
import type { ImportRewriting } from '@taro-capability/transform'

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
export interface TargetWiring extends Pick<BuildWork, 'redirect'> {
  imports: ImportRewriting
  importMembers?: boolean
}

/** A file of Taro's own packages. */
export const TAROS_OWN = /[\\/]node_modules[\\/]@tarojs[\\/]/
