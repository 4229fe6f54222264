import { explainUnsupported, unsupportedApi, type ApiName } from '@taro-capability/core'

export const platform = 'rn'
export const authPrivateMessage = /* @__PURE__ */ unsupportedApi('authPrivateMessage', platform)

export const supports = (_api: ApiName) => false
export const explain = (api: ApiName) => explainUnsupported(api, platform)
