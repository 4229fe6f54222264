import { compareVersions, createFailure, type FailureCode, type Host } from '@taro-capability/core'

/** The parts of WeChat's `wx` that tell about the host itself. */
interface Wx {
  canIUse?(schema: string): boolean
  /** Base library 2.20.1 and newer. */
  getAppBaseInfo?(): { SDKVersion?: string }
  /** Deprecated by the above, and all that older base libraries have. */
  getSystemInfoSync?(): { SDKVersion?: string }
}

declare const wx: Wx | undefined
declare const process: { env: { FRAMEWORK?: string } }
declare const __TARO_CAPABILITY_TIMEOUT__: number | undefined

const platform = 'weapp'

/** WeChat's `wx`, or nothing where the code runs elsewhere. */
export const getWx = (): Wx => (typeof wx === 'object' && wx) || {}

/** Version of the running base library, `2.13.0`, or `undefined` where it does not say. */
export function baseLibrary(): string | undefined {
  const host = getWx()
  try {
    return (host.getAppBaseInfo ? host.getAppBaseInfo() : host.getSystemInfoSync!()).SDKVersion
  } catch {
    return undefined
  }
}

/** The app's framework. Taro's builds replace this; elsewhere there may be no `process`. */
export function framework(): string | undefined {
  try {
    return process.env.FRAMEWORK
  } catch {
    return undefined
  }
}

/** Which code and which sentence explain that the host lacks the API. */
export function whyMissing(api: string, needed: string | undefined): { code: FailureCode; reason: string } {
  const version = baseLibrary()
  if (version && needed && needed !== 'original' && compareVersions(version, needed) < 0) {
    return { code: 'UNSUPPORTED_VERSION', reason: `weapp base library ${version} is older than ${needed}; update WeChat` }
  }
  return {
    code: 'UNAVAILABLE',
    reason: `weapp${version ? ` base library ${version}` : ''} lacks ${api} here (plugin or single-page mode?); ask supports() first`
  }
}

export const weappHost: Host = {
  platform,
  timeout: typeof __TARO_CAPABILITY_TIMEOUT__ === 'number' ? __TARO_CAPABILITY_TIMEOUT__ : 0,
  apis: getWx,
  missing({ api, since }) {
    const { code, reason } = whyMissing(api, since[platform])
    return createFailure(api, platform, code, reason)
  }
}
