import { createFailClosed, createFailUnlessSupported, type CallKind } from '@taro-capability/core'
import { platform, supports } from 'taro-capability/adapter'

/** Stands in for an API that the platform does not have, where the plugin's option `failClosed` is on. */
export const failClosed = /* @__PURE__ */ createFailClosed(platform)

/** Stands in for one of which only the running app knows whether it works. */
export const failUnlessSupported = /* @__PURE__ */ createFailUnlessSupported(failClosed, supports)

/**
 * Puts APIs that fail on the Taro object, in the place of stubs and of what is not there, so that no way to reach a member finds a
 * stub that looks like success: a computed key, a spread, a barrel, a class field.
 *
 * @param apis by kind
 */
export function closeFailing(taro: object, apis: Readonly<Partial<Record<CallKind, string>>>): void {
  const members = taro as Record<string, unknown>
  for (const kind of Object.keys(apis) as CallKind[])
    for (const api of apis[kind]!.split(' ')) members[api] = failUnlessSupported(api, kind, members[api])
}
