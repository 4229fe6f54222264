// The seam: every import of a platform's adapter goes through this module. The resolver's plugins and the Taro plugin
// redirect it; without them the bundler replaces `process.env.TARO_ENV`, folds the comparisons below and drops the rest.
import * as h5 from '@taro-capability/adapter-h5'
import * as harmony from '@taro-capability/adapter-harmony'
import * as rn from '@taro-capability/adapter-rn'
import * as weapp from '@taro-capability/adapter-weapp'
import { unsupportedAdapter } from '@taro-capability/core'

const hint =
  "no platform was chosen; add 'taro-capability/plugin' to `plugins` in config/index.ts, or the resolver's plugin to your bundler"

// A browser has no `process` where nothing replaced it. Apart from the choice: rollup keeps everything inside a `try`.
const chosen = /* @__PURE__ */ (() => {
  try {
    return Boolean(process.env.TARO_ENV)
  } catch (_error) {
    return false
  }
})()

const adapter = !chosen
  ? /* @__PURE__ */ unsupportedAdapter('unknown', hint)
  : process.env.TARO_ENV === 'weapp'
    ? weapp
    : process.env.TARO_ENV === 'h5'
      ? h5
      : process.env.TARO_ENV === 'rn'
        ? rn
        : process.env.TARO_ENV === 'harmony'
          ? harmony
          : /* @__PURE__ */ unsupportedAdapter(process.env.TARO_ENV)

export const { authPrivateMessage, explain, platform, supports } = adapter
