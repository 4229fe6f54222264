import { createMiniHost, translateHost } from '@taro-capability/core'
import { natives } from './table'

declare const my: object | undefined

/** As `TARO_ENV` spells it. */
export const platform = 'alipay'

/** Alipay's global, by Taro's names and in Taro's words. */
export const getGlobal = /* @__PURE__ */ translateHost(() => my, {
  // https://github.com/NervJS/taro/issues/17309: Alipay has something else as `getDeviceInfo`.
  names: { getDeviceInfo: '', ...natives },
  // As Taro's plugin asks for it.
  defaults: { login: { scopes: 'auth_base' } },
  result: withTarosFields,
  failure: withCode
})

/** The running Alipay. */
export const host = /* @__PURE__ */ createMiniHost(platform, getGlobal, 'alipay base library')

/** Alipay's results have no `errMsg`, and the code of a login has another name. https://opendocs.alipay.com/mini/api/openapi-authorize */
function withTarosFields(result: { authCode?: string }, api: string): object {
  const { authCode } = result
  return Object.assign({ errMsg: `${api}:ok` }, result, authCode === undefined ? {} : { code: authCode })
}

/** `{ error: 11, errorMessage: '…' }`. https://opendocs.alipay.com/mini/api/xwqbtl */
function withCode(answer: { error?: unknown; errorMessage?: unknown }, api: string): object {
  const { error, errorMessage } = answer
  return errorMessage === undefined ? answer : { errMsg: `${api}:fail ${String(errorMessage)}`, errCode: error }
}
