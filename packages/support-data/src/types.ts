/** The shape of the table. Its JSON schema is schema.json, its prose docs/support-data.md; a test holds the three together. */

import type { Platform } from './platforms'
import type { Text } from './text'

/** What a platform has under an API's name. */
export type SupportState =
  /** It does what its documentation says. */
  | 'real'
  /** It does so where a condition holds; `condition` names it. */
  | 'conditional'
  /** It can be called and answers, but nothing happens; `stub` says what it answers. */
  | 'stub'
  /** It can be called, does nothing and answers nothing. */
  | 'noop'
  /** It is `undefined`. */
  | 'absent'

/** What a stub answers. */
export type StubAnswer =
  /** Resolves and calls `success` in production builds; rejects in development. Nothing happened in either. */
  | 'resolves-in-production'
  /** Resolves in every build. */
  | 'resolves'
  /** Rejects, or calls `fail`, in every build. */
  | 'rejects'
  /** Calls `fail` or nothing, and leaves its promise pending for ever. */
  | 'never-settles'
  /** Returns an `Error` and throws nothing. */
  | 'returns-error'
  /** Returns a made-up value: an empty object, an object of stubs, a fixed answer. */
  | 'returns-placeholder'

/** How an API is used. */
export type ApiKind =
  /** Takes an option with callbacks and gives a promise, or a task that is one. */
  | 'promise'
  /** Answers by its return value. */
  | 'sync'
  /** `onX(listener)`, `offX(listener)`. */
  | 'listener'
  /** `useX`, called in a component. */
  | 'hook'
  | 'constructor'
  /** A value with members of its own: `cloud`, `env`, `eventCenter`. */
  | 'object'

/** What the sources say of one API on one platform. */
export interface Sources {
  /** Taro's `@supported` tag: does it name the platform? Missing where the API has no tag. */
  tag?: boolean
  /** What the platform's shipped code does, and where: `<package>/<file>:<line>`. `at` is missing where the code has nothing. */
  code?: { state: SupportState; at?: string }
  /** The host's own typings: do they declare it? */
  typings?: boolean
}

/** Which source decided. `tag` and `typings` are weaker than `code`; `correction` is a person's, with its evidence. */
export type Basis = 'code' | 'typings' | 'tag' | 'correction'

/** What stands under an API's name on one platform, and how that is known. */
export interface PlatformSupport {
  state: SupportState
  basis: Basis
  sources: Sources
  /** Key into `conditions`; only with state `conditional`. */
  condition?: string
  /** Only with state `stub`. */
  stub?: StubAnswer
  /** weapp: the lowest base library that has it, as `2.13.0`, or `original` for those there from the beginning. */
  since?: string
  /** weapp: usable inside a plugin; a version where it became so. */
  plugin?: boolean | string
  /** The host's name for it, where it is another one. */
  nativeName?: string
  /** Who makes the promise: the host returns one, or Taro wraps callbacks. Only for APIs of kind `promise`. */
  promise?: 'host' | 'taro'
  /** The sources disagree; which and how. */
  contradiction?: Text
  note?: Text
}

/** An option's or a result's field that has a minimum of its own, or that one of the two type packages lacks. */
export interface Field {
  /** weapp: the lowest base library that knows the field. */
  since?: string
  /** The type package that does not declare the field: Taro's (`@tarojs/taro`) or WeChat's (`miniprogram-api-typings`). */
  missingIn?: 'taro' | 'wechat'
}

/** One API of Taro, on every platform. */
export interface Api {
  kind: ApiKind
  /** Folder and file of Taro's types: `share`, `device/bluetooth`. */
  category: string
  /** First line of Taro's documentation of it. */
  title?: string
  /** Its documentation. */
  url?: string
  /** By path in the manner of `canIUse`: `object.isPrivateMessage`, `success.valid`. */
  fields?: Record<string, Field>
  platforms: Record<Platform, PlatformSupport>
}

/** Something that has to hold before a `conditional` API works. */
export interface Condition extends Text {
  /** The framework that the app has to be written with, as Taro's config names it, where that is the condition. */
  framework?: string
  url?: string
}

/** The table: every API of Taro on every platform. */
export interface SupportData {
  /** Each package that was read, and its exact version; `a > b` is the `b` that `a` brings with it. */
  packages: Record<string, string>
  conditions: Record<string, Condition>
  /** By name, in alphabetical order. */
  apis: Record<string, Api>
}

/** Users of WeChat by base library. */
export interface BaseLibraryUsers {
  /** Day of the figures, as `2025-11-30`. */
  date: string
  /** Percent of all users on exactly this base library. */
  share: Record<string, number>
}
