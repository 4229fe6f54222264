import { contractNames, createMiniHost } from '@taro-capability/core'
import { platform } from './platform'

declare const my: My | undefined

type Option = Record<string, unknown>
type Callback = (value?: unknown) => void
type My = Record<string, ((option: object) => unknown) | undefined>

/** Where Alipay has an API of Taro under another name. @tarojs/plugin-platform-alipay, dist/runtime-utils.js */
const NATIVE_NAMES: Readonly<Record<string, string>> = { login: 'getAuthCode' }

/** The running Alipay. */
export const host = /* @__PURE__ */ createMiniHost(platform, () => asTaroHasIt(Object(my) as My))

/** `my` with the contracts by Taro's names, Taro's results and failures. Everything else is as Alipay has it. */
function asTaroHasIt(global: My): object {
  const apis = Object.create(global) as object
  for (const api of contractNames) Object.defineProperty(apis, api, { get: () => translated(api, global) })
  return apis
}

/** What Alipay has under Taro's own name may be something else, and is left out. */
function translated(api: string, global: My): ((option: Option) => unknown) | undefined {
  const native = global[NATIVE_NAMES[api] ?? api]
  return typeof native === 'function' ? (option) => native.call(global, translateOption(api, option)) : undefined
}

function translateOption(api: string, option: Option): object {
  const success = option.success as Callback
  const fail = option.fail as Callback
  return Object.assign(api === 'login' ? { scopes: 'auth_base' } : {}, option, {
    success: (result: unknown) => success(readable(result, () => resultOf(api, result as object))),
    fail: (answer: unknown) => fail(readable(answer, () => failureOf(api, answer as object)))
  })
}

/** What Alipay gave, translated; as it is where that is no object or cannot be read. */
function readable(given: unknown, translate: () => object): unknown {
  try {
    return Object(given) === given ? translate() : given
  } catch {
    return given
  }
}

/** Alipay's results have no `errMsg`, and the code of a login has another name. https://opendocs.alipay.com/mini/api/openapi-authorize */
function resultOf(api: string, result: { authCode?: string }): object {
  const { authCode } = result
  return Object.assign({ errMsg: `${api}:ok` }, result, authCode === undefined ? {} : { code: authCode })
}

/** `{ error: 11, errorMessage: '…' }`. https://opendocs.alipay.com/mini/api/xwqbtl */
function failureOf(api: string, answer: { error?: unknown; errorMessage?: unknown }): object {
  const { error, errorMessage } = answer
  return errorMessage === undefined ? answer : { errMsg: `${api}:fail ${String(errorMessage)}`, errCode: error }
}
