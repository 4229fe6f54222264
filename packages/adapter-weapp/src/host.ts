import { compareVersions, createFailure, type Contract, type FailureCode, type Host } from '@taro-capability/core'

/** The parts of WeChat's `wx` that tell about the host itself. */
interface Wx {
  canIUse?(schema: string): boolean
  /** Base library 2.20.1 and newer. */
  getAppBaseInfo?(): { SDKVersion?: string }
  /** Deprecated by the above, and all that older base libraries have. */
  getSystemInfoSync?(): { SDKVersion?: string }
}

declare const wx: Wx | undefined
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

/** Which code and which sentence explain that the host lacks the API. */
export function whyMissing({ api, since }: Contract): { code: FailureCode; reason: string } {
  const version = baseLibrary()
  const needed = since[platform]
  if (version && needed && compareVersions(version, needed) < 0) {
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
  missing(contract) {
    const { code, reason } = whyMissing(contract)
    return createFailure(contract.api, platform, code, reason)
  }
}
