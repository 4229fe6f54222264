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

/** What one kind of platform asks of the bundler, beside the adapter itself. */
export interface TargetWiring {
  /** Specifier to file. */
  alias: Record<string, string>
  /** Specifier of a module that has every API of Taro by name, where `import * as Taro` needs one. */
  namespaceModule?: string
  /** Whether `require('@tarojs/taro')` and `import('@tarojs/taro')` have to be turned into imports. */
  mendRequire: boolean
  mendDynamicImport: boolean
}
