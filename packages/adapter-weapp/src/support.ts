import { contracts, explainHost, explainUnsupported, type ApiName, type Contract, type Support } from '@taro-capability/core'
import { baseLibrary, getWx, whyMissing } from './host'

/** Whether the running WeChat has the API: the function is there, and `wx.canIUse` does not deny it. */
export function supports(api: ApiName): boolean {
  try {
    const apis = getWx()
    return (
      Boolean(contractOf(api)) &&
      typeof (apis as Record<string, unknown>)[api] === 'function' &&
      !(apis.canIUse && apis.canIUse(api) === false)
    )
  } catch {
    // What throws when it is only looked at does not work when it is called.
    return false
  }
}

/** The same answer, with the version of the base library and the reason. */
export function explain(api: ApiName): Support {
  const contract = contractOf(api)
  if (!contract) return explainUnsupported(api, 'weapp', `no adapter knows an API ${api}; check its spelling`)
  return explainHost(contract, 'weapp', baseLibrary(), supports(api) ? undefined : whyMissing(contract).reason)
}

/** The contract of an API. Not by `api in contracts`: that is true for `toString`. */
function contractOf(api: string): Contract | undefined {
  const contract = contracts[api as ApiName] as Contract | undefined
  return contract?.api === api ? contract : undefined
}
