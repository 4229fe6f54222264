import type { Defines } from '@taro-capability/usage'

/** What a build knows when a question is asked in its sources. */
export interface BuildFacts {
  /** Platform as `TARO_ENV` spells it. */
  platform: string
  /** Whether the app registers a third party's adapter for the platform, which then answers itself. */
  thirdParty?: boolean
  /** Lowest version of the platform's host that the app runs on. */
  minimum?: string
}

/** How Taro's own build treats imports of `@tarojs/taro` on the target, and so what has to be rewritten before it runs. */
export interface ImportRewriting {
  /**
   * Whether Taro's own Babel plugin for APIs comes after: it answers each `canIUse` whose schema is a literal by then, and takes each
   * `Taro.x` for an import, whatever `Taro` is there. (`babel-plugin-transform-taroapi`)
   */
  apiPlugin?: boolean
  /**
   * Specifier of a module that has every API of Taro by name, and that Taro's Babel plugins leave alone. Absent where
   * Taro's default object has them all.
   */
  namespaceModule?: string
  /** Whether `require('@tarojs/taro')` stays in the output of an ES module, and so is rewritten. */
  rewriteRequire?: boolean
  /** The same of `import('@tarojs/taro')`, which becomes a `require`. */
  rewriteDynamicImport?: boolean
}

/** How the sources of a build are to be transformed. Plain data: it travels to the workers of bundlers as JSON. */
export interface TransformOptions {
  /** What the build knows of the platform: questions that this answers are folded. */
  facts: BuildFacts
  /** Whether APIs that the platform does not have are replaced by ones that fail. Default: false. */
  failClosed?: boolean
  /** How import forms are rewritten: only Taro's own builds break them. Absent outside these. */
  imports?: ImportRewriting
  /** Whether each source brings what it takes from Taro to the Taro object. Default: false, the app's entry brings all. */
  importMembers?: boolean
  /** What the build puts in the place of globals, `{ MY_API: '"login"', 'process.env.TARO_APP_API': '"login"' }`. */
  defines?: Defines
  /**
   * The names that stand for a file or a folder, to follow imports of flags by. Absent where imports cannot be followed: the
   * bundler keeps what it made of a source whatever becomes of the files it imports.
   */
  alias?: Record<string, string>
}
