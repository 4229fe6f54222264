import { contracts, explainHost, type ApiName, type Contract, type Support } from '@taro-capability/core'
import { baseLibrary, getWx, whyMissing } from './host'

/** Whether the running WeChat has the API: the function is there, and `wx.canIUse` does not deny it. */
export function supports(api: ApiName): boolean {
  const apis = getWx()
  // Not `api in contracts`: that is true for `toString`.
  const contract = contracts[api] as Contract | undefined
  return (
    !!contract &&
    contract.api === api &&
    typeof (apis as Record<string, unknown>)[api] === 'function' &&
    !(apis.canIUse && apis.canIUse(api) === false)
  )
}

/** The same answer, with the version of the base library and the reason. */
export function explain(api: ApiName): Support {
  const contract = contracts[api]
  return explainHost(contract, 'weapp', baseLibrary(), supports(api) ? undefined : whyMissing(contract).reason)
}
