import type { Host } from './host'
import { attempt } from './settle'
import { compareVersions } from './version'

/** The global of a mini program: its APIs, and what says something of the host itself. */
export interface MiniGlobal {
  [api: string]: unknown
  canIUse?(schema: string): boolean
  /** Version of Alipay's base library. */
  SDKVersion?: string
  /** WeChat base library 2.20.1 and newer. */
  getAppBaseInfo?(): { SDKVersion?: string }
  /** Deprecated by the above, and all that older base libraries have. */
  getSystemInfoSync?(): { SDKVersion?: string }
}

/** The running client of a mini program. */
export interface MiniHost extends Host {
  apis(): MiniGlobal
}

/**
 * The host of a mini-program platform.
 *
 * @param platform as `TARO_ENV` spells it
 * @param getGlobal gives the object that carries the APIs. Read at each call and question; where it throws or gives nothing,
 * the host has nothing
 * @param library what its versions are versions of, as failures name it. A text of each adapter's own: by it a minified output shows whose
 * adapter it holds
 * @example const host = createMiniHost('weapp', () => wx, 'weapp base library')
 */
export function createMiniHost(platform: string, getGlobal: () => unknown, library: string): MiniHost {
  const apis = (): MiniGlobal => {
    try {
      return Object(getGlobal()) as MiniGlobal
    } catch {
      return {}
    }
  }
  return {
    platform,
    apis,
    whyMissing(api, since) {
      const version = versionOf(apis())
      const host = version ? `${library} ${version}` : library
      return compareVersions(version!, since!) < 0
        ? ['UNSUPPORTED_VERSION', `${host} is older than ${since}; ask the user to update`]
        : ['UNAVAILABLE', `${host} lacks ${api} here (plugin or single-page mode?); ask supports() first`]
    }
  }
}

/** The same host for an API that the support data know no version of it to have: the platform never has it, unless the host says so. */
export const withoutApi = (host: MiniHost): MiniHost => ({
  ...host,
  whyMissing: (api) => ['UNSUPPORTED_PLATFORM', `${host.platform} has no ${api}; ask supports() first`]
})

/** Version of a base library, `2.13.0`. What one way of asking does not say, or throws at, the next one may. */
export const versionOf = (host: MiniGlobal): string | undefined =>
  versionSaidBy(() => host) || versionSaidBy(() => host.getAppBaseInfo!()) || versionSaidBy(() => host.getSystemInfoSync!())

/** No match is null, and reading that throws. */
const versionSaidBy = (ask: () => { SDKVersion?: string }) => attempt(() => /^v?\d.*/.exec(ask().SDKVersion!)![0])

/**
 * Whether the running host has the API: it is there, and the host's own `canIUse` does not deny it.
 *
 * @param apis gives the object that carries the APIs; where it throws or gives nothing, the host has nothing
 */
export function hostHas(apis: () => unknown, api: string): boolean {
  let isThere = false
  try {
    const host = apis() as MiniGlobal
    const value = host[api]
    isThere = Object(value) === value
    if (typeof value === 'function') isThere = host.canIUse!(api) !== false
  } catch {
    // What throws when it is only looked at does not work when it is called; a `canIUse` that is missing, or throws, denies nothing.
  }
  // What every object has, `toString`, is no API.
  return isThere && !(api in Object.prototype)
}
