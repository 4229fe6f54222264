import { createFailClosed, createFailUnlessSupported, readNames, type CallKind } from '@taro-capability/core'
import { platform, supports } from 'taro-capability/adapter'

type Call = (...args: unknown[]) => unknown

const failing = /* @__PURE__ */ createFailClosed(platform)
const failingUnlessSupported = /* @__PURE__ */ createFailUnlessSupported(failing, supports)

/** What the app itself has put on the Taro object, under the name of an API that fails: it is what the app calls from then on. */
const own: Record<string, Call | undefined> = {}

/** Stands in for an API that the platform does not have, where the plugin's option `failClosed` is on. */
export const failClosed = (api: string, kind: CallKind): Call => own[api] ?? failing(api, kind)

/**
 * Stands in for one of which only the running app knows whether it works.
 *
 * @param stock what Taro has under the name, if anything
 */
export const failUnlessSupported = (api: string, kind: CallKind, stock?: unknown): Call =>
  own[api] ?? failingUnlessSupported(api, kind, stock)

/** The same for what stands under its name as long as the app runs: an export. */
export const failUnlessOwn = (api: string, fail: Call): Call =>
  function (this: unknown, ...args) {
    return (own[api] ?? fail).apply(this, args)
  }

/**
 * Puts APIs that fail on the Taro object, in the place of stubs and of what is not there, so that no way to reach a member finds a
 * stub that looks like success: a computed key, a spread, a barrel, a class field.
 *
 * @param apis by kind: see `readNames` of @taro-capability/core
 * @returns the object
 */
export function closeFailing<Taro extends object>(taro: Taro, apis: Readonly<Partial<Record<CallKind, string>>>): Taro {
  for (const kind of Object.keys(apis) as CallKind[]) for (const api of readNames(apis[kind]!)) close(taro, api, kind)
  return taro
}

function close(taro: object, api: string, kind: CallKind): void {
  const fail = failUnlessSupported(api, kind, (taro as Record<string, unknown>)[api])
  Object.defineProperty(taro, api, {
    configurable: true,
    enumerable: true,
    get: () => own[api] ?? fail,
    set: (given?: Call) => (own[api] = given)
  })
}
