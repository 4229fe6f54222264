import type { Text } from '../text'

/** All that is known of one platform. What only one platform needs to know of itself is in its adapter. */
export interface PlatformRecord {
  /** As `TARO_ENV` spells it. */
  id: string
  /** The name people know it by. */
  name: Text
  /** What runs the app: a mini program's two threads, a browser or web view, native views, a quick app's engine. */
  kind: 'mini program' | 'web' | 'native' | 'quick app'
  /** The object through which the host gives its APIs. Missing where they are not on one object. */
  global?: string
  /** What `Taro.getEnv()` returns, one of `Taro.ENV_TYPE`: https://docs.taro.zone/docs/apis/about/env */
  envType: string
  /** What `process.env.TARO_PLATFORM` is; several platforms share one: https://docs.taro.zone/docs/envs */
  taroPlatform: string
  /**
   * What stands before the ending of files that are for this platform alone, `x.rn.ts`, best first: a list for each program that is
   * built. Missing where it is the id. https://docs.taro.zone/docs/envs
   */
  suffixes?: readonly (readonly string[])[]
  /** The ending of the host's own templates: the script beside one is a component of this host. */
  template?: string
  /** Taro's plugin that builds for it. Missing where Taro's CLI does so itself, and where Taro 4 has none. */
  plugin?: string
  /** The host's versions. Missing where the code of an app cannot rely on one. */
  version?: HostVersion
  /** Who answers whether an API works: the running host, or the table alone. A third party's adapter always answers itself. */
  answeredBy: 'host' | 'table'
  /** What stock Taro's `canIUse` wrongly says yes to: everything, stubs, or whatever it is asked about by a variable. */
  canIUseMisleads?: 'always' | 'about stubs' | 'by variables'
  /** The field of package.json that names where a package begins on it, and nowhere else. */
  manifestEntry?: string
  /** Scripts that a page may load, which bring the object of another host with some of its members. */
  loadable?: readonly LoadableObject[]
  /** Our adapter package. Missing where taro-capability's own generated module is enough. */
  adapter?: string
}

/** An object of another host that a script brings. */
export interface LoadableObject {
  /** What it is called. */
  name: string
  global: string
  members: ReadonlySet<string>
}

/** The versions of a platform's host. */
export interface HostVersion {
  /** What a version of this host is a version of, within a sentence. */
  name: Text
  /** Where the host says its version: a method of the global whose result has the field, or the global's own field. Newest first. */
  saidBy: readonly { method?: string; field: string }[]
  /** Whether the table has the lowest version (`since`) that an API needs, so that an app's declared minimum decides something. */
  hasMinimums: boolean
}
