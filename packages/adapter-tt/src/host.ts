import { createMiniHost, translateHost } from '@taro-capability/core'

declare const tt: object | undefined

/** As `TARO_ENV` spells it. */
export const platform = 'tt'

/** Douyin's global. Its failures say `errNo` (@douyin-microapp/typings, api/types.d.ts), and Taro's `errno`. */
const getGlobal = /* @__PURE__ */ translateHost(() => tt, {
  // Read through its prototype: an Error's message is no field that a copy has.
  failure: (answer: { errno?: unknown; errNo?: unknown }) => Object.create(answer, { errno: { value: answer.errno ?? answer.errNo } })
})

/** The running Douyin. */
export const host = /* @__PURE__ */ createMiniHost(platform, getGlobal, 'tt base library')
