// The seam: every import of a platform's adapter goes through this module. The resolver's plugins and the Taro plugin
// redirect it; without them the bundler replaces `process.env.TARO_ENV`, folds the comparisons below and drops the rest.
import * as h5 from '@taro-capability/adapter-h5'
import * as harmony from '@taro-capability/adapter-harmony'
import * as rn from '@taro-capability/adapter-rn'
import * as weapp from '@taro-capability/adapter-weapp'
import { unsupportedAdapter } from '@taro-capability/core'
import * as alipay from './tables/alipay.mjs'
import * as harmonyHybrid from './tables/harmony-hybrid.mjs'
import * as jd from './tables/jd.mjs'
import * as qq from './tables/qq.mjs'
import * as quickapp from './tables/quickapp.mjs'
import * as swan from './tables/swan.mjs'
import * as tt from './tables/tt.mjs'

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
          : process.env.TARO_ENV === 'harmony-hybrid'
            ? /* @__PURE__ */ unsupportedAdapter('harmony-hybrid', undefined, harmonyHybrid)
            : process.env.TARO_ENV === 'alipay'
              ? /* @__PURE__ */ unsupportedAdapter('alipay', undefined, alipay)
              : process.env.TARO_ENV === 'tt'
                ? /* @__PURE__ */ unsupportedAdapter('tt', undefined, tt)
                : process.env.TARO_ENV === 'swan'
                  ? /* @__PURE__ */ unsupportedAdapter('swan', undefined, swan)
                  : process.env.TARO_ENV === 'qq'
                    ? /* @__PURE__ */ unsupportedAdapter('qq', undefined, qq)
                    : process.env.TARO_ENV === 'jd'
                      ? /* @__PURE__ */ unsupportedAdapter('jd', undefined, jd)
                      : process.env.TARO_ENV === 'quickapp'
                        ? /* @__PURE__ */ unsupportedAdapter('quickapp', undefined, quickapp)
                        : /* @__PURE__ */ unsupportedAdapter(process.env.TARO_ENV)

export const { authPrivateMessage, canIUse, explain, platform, supports } = adapter
