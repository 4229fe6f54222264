// Written by `npm run generate`; do not edit.
// The seam: every import of a platform's adapter goes through this module. The resolver's plugins and the Taro plugin redirect it;
// without them the bundler replaces `process.env.TARO_ENV`, folds the comparisons below and drops the rest.
import { unsupportedAdapter } from '@taro-capability/core'
import * as weapp from '@taro-capability/adapter-weapp'
import * as h5 from '@taro-capability/adapter-h5'
import * as rn from '@taro-capability/adapter-rn'
import * as harmony from '@taro-capability/adapter-harmony'
import * as alipay from '@taro-capability/adapter-alipay'
import * as tt from '@taro-capability/adapter-tt'
import * as swan from './swan/index.mjs'
import * as qq from '@taro-capability/adapter-qq'
import * as jd from './jd/index.mjs'
import * as quickapp from './quickapp/index.mjs'

// A browser has no `process` where nothing replaced it. Apart from the choice: rollup keeps everything inside a `try`.
function readPlatform() {
  try {
    return process.env.TARO_ENV
  } catch (_error) {
    return undefined
  }
}

const chosen = /* @__PURE__ */ readPlatform()
const other = chosen
  ? /* @__PURE__ */ unsupportedAdapter(chosen)
  : /* @__PURE__ */ unsupportedAdapter(
      'unknown',
      "no platform was chosen; add 'taro-capability/plugin' to `plugins` in config/index.ts, or the resolver's plugin to your bundler"
    )

export const platform = !chosen
  ? other.platform
  : process.env.TARO_ENV === 'weapp'
    ? weapp.platform
    : process.env.TARO_ENV === 'h5'
      ? h5.platform
      : process.env.TARO_ENV === 'rn'
        ? rn.platform
        : process.env.TARO_ENV === 'harmony'
          ? harmony.platform
          : process.env.TARO_ENV === 'alipay'
            ? alipay.platform
            : process.env.TARO_ENV === 'tt'
              ? tt.platform
              : process.env.TARO_ENV === 'swan'
                ? swan.platform
                : process.env.TARO_ENV === 'qq'
                  ? qq.platform
                  : process.env.TARO_ENV === 'jd'
                    ? jd.platform
                    : process.env.TARO_ENV === 'quickapp'
                      ? quickapp.platform
                      : other.platform
export const supports = !chosen
  ? other.supports
  : process.env.TARO_ENV === 'weapp'
    ? weapp.supports
    : process.env.TARO_ENV === 'h5'
      ? h5.supports
      : process.env.TARO_ENV === 'rn'
        ? rn.supports
        : process.env.TARO_ENV === 'harmony'
          ? harmony.supports
          : process.env.TARO_ENV === 'alipay'
            ? alipay.supports
            : process.env.TARO_ENV === 'tt'
              ? tt.supports
              : process.env.TARO_ENV === 'swan'
                ? swan.supports
                : process.env.TARO_ENV === 'qq'
                  ? qq.supports
                  : process.env.TARO_ENV === 'jd'
                    ? jd.supports
                    : process.env.TARO_ENV === 'quickapp'
                      ? quickapp.supports
                      : other.supports
export const explain = !chosen
  ? other.explain
  : process.env.TARO_ENV === 'weapp'
    ? weapp.explain
    : process.env.TARO_ENV === 'h5'
      ? h5.explain
      : process.env.TARO_ENV === 'rn'
        ? rn.explain
        : process.env.TARO_ENV === 'harmony'
          ? harmony.explain
          : process.env.TARO_ENV === 'alipay'
            ? alipay.explain
            : process.env.TARO_ENV === 'tt'
              ? tt.explain
              : process.env.TARO_ENV === 'swan'
                ? swan.explain
                : process.env.TARO_ENV === 'qq'
                  ? qq.explain
                  : process.env.TARO_ENV === 'jd'
                    ? jd.explain
                    : process.env.TARO_ENV === 'quickapp'
                      ? quickapp.explain
                      : other.explain
export const canIUse = !chosen
  ? other.canIUse
  : process.env.TARO_ENV === 'weapp'
    ? weapp.canIUse
    : process.env.TARO_ENV === 'h5'
      ? h5.canIUse
      : process.env.TARO_ENV === 'rn'
        ? rn.canIUse
        : process.env.TARO_ENV === 'harmony'
          ? harmony.canIUse
          : process.env.TARO_ENV === 'alipay'
            ? alipay.canIUse
            : process.env.TARO_ENV === 'tt'
              ? tt.canIUse
              : process.env.TARO_ENV === 'swan'
                ? swan.canIUse
                : process.env.TARO_ENV === 'qq'
                  ? qq.canIUse
                  : process.env.TARO_ENV === 'jd'
                    ? jd.canIUse
                    : process.env.TARO_ENV === 'quickapp'
                      ? quickapp.canIUse
                      : other.canIUse
export const authPrivateMessage = !chosen
  ? other.authPrivateMessage
  : process.env.TARO_ENV === 'weapp'
    ? weapp.authPrivateMessage
    : process.env.TARO_ENV === 'h5'
      ? h5.authPrivateMessage
      : process.env.TARO_ENV === 'rn'
        ? rn.authPrivateMessage
        : process.env.TARO_ENV === 'harmony'
          ? harmony.authPrivateMessage
          : process.env.TARO_ENV === 'alipay'
            ? alipay.authPrivateMessage
            : process.env.TARO_ENV === 'tt'
              ? tt.authPrivateMessage
              : process.env.TARO_ENV === 'swan'
                ? swan.authPrivateMessage
                : process.env.TARO_ENV === 'qq'
                  ? qq.authPrivateMessage
                  : process.env.TARO_ENV === 'jd'
                    ? jd.authPrivateMessage
                    : process.env.TARO_ENV === 'quickapp'
                      ? quickapp.authPrivateMessage
                      : other.authPrivateMessage
export const getShareInfo = !chosen
  ? other.getShareInfo
  : process.env.TARO_ENV === 'weapp'
    ? weapp.getShareInfo
    : process.env.TARO_ENV === 'h5'
      ? h5.getShareInfo
      : process.env.TARO_ENV === 'rn'
        ? rn.getShareInfo
        : process.env.TARO_ENV === 'harmony'
          ? harmony.getShareInfo
          : process.env.TARO_ENV === 'alipay'
            ? alipay.getShareInfo
            : process.env.TARO_ENV === 'tt'
              ? tt.getShareInfo
              : process.env.TARO_ENV === 'swan'
                ? swan.getShareInfo
                : process.env.TARO_ENV === 'qq'
                  ? qq.getShareInfo
                  : process.env.TARO_ENV === 'jd'
                    ? jd.getShareInfo
                    : process.env.TARO_ENV === 'quickapp'
                      ? quickapp.getShareInfo
                      : other.getShareInfo
export const updateShareMenu = !chosen
  ? other.updateShareMenu
  : process.env.TARO_ENV === 'weapp'
    ? weapp.updateShareMenu
    : process.env.TARO_ENV === 'h5'
      ? h5.updateShareMenu
      : process.env.TARO_ENV === 'rn'
        ? rn.updateShareMenu
        : process.env.TARO_ENV === 'harmony'
          ? harmony.updateShareMenu
          : process.env.TARO_ENV === 'alipay'
            ? alipay.updateShareMenu
            : process.env.TARO_ENV === 'tt'
              ? tt.updateShareMenu
              : process.env.TARO_ENV === 'swan'
                ? swan.updateShareMenu
                : process.env.TARO_ENV === 'qq'
                  ? qq.updateShareMenu
                  : process.env.TARO_ENV === 'jd'
                    ? jd.updateShareMenu
                    : process.env.TARO_ENV === 'quickapp'
                      ? quickapp.updateShareMenu
                      : other.updateShareMenu
export const showShareMenu = !chosen
  ? other.showShareMenu
  : process.env.TARO_ENV === 'weapp'
    ? weapp.showShareMenu
    : process.env.TARO_ENV === 'h5'
      ? h5.showShareMenu
      : process.env.TARO_ENV === 'rn'
        ? rn.showShareMenu
        : process.env.TARO_ENV === 'harmony'
          ? harmony.showShareMenu
          : process.env.TARO_ENV === 'alipay'
            ? alipay.showShareMenu
            : process.env.TARO_ENV === 'tt'
              ? tt.showShareMenu
              : process.env.TARO_ENV === 'swan'
                ? swan.showShareMenu
                : process.env.TARO_ENV === 'qq'
                  ? qq.showShareMenu
                  : process.env.TARO_ENV === 'jd'
                    ? jd.showShareMenu
                    : process.env.TARO_ENV === 'quickapp'
                      ? quickapp.showShareMenu
                      : other.showShareMenu
export const hideShareMenu = !chosen
  ? other.hideShareMenu
  : process.env.TARO_ENV === 'weapp'
    ? weapp.hideShareMenu
    : process.env.TARO_ENV === 'h5'
      ? h5.hideShareMenu
      : process.env.TARO_ENV === 'rn'
        ? rn.hideShareMenu
        : process.env.TARO_ENV === 'harmony'
          ? harmony.hideShareMenu
          : process.env.TARO_ENV === 'alipay'
            ? alipay.hideShareMenu
            : process.env.TARO_ENV === 'tt'
              ? tt.hideShareMenu
              : process.env.TARO_ENV === 'swan'
                ? swan.hideShareMenu
                : process.env.TARO_ENV === 'qq'
                  ? qq.hideShareMenu
                  : process.env.TARO_ENV === 'jd'
                    ? jd.hideShareMenu
                    : process.env.TARO_ENV === 'quickapp'
                      ? quickapp.hideShareMenu
                      : other.hideShareMenu
export const login = !chosen
  ? other.login
  : process.env.TARO_ENV === 'weapp'
    ? weapp.login
    : process.env.TARO_ENV === 'h5'
      ? h5.login
      : process.env.TARO_ENV === 'rn'
        ? rn.login
        : process.env.TARO_ENV === 'harmony'
          ? harmony.login
          : process.env.TARO_ENV === 'alipay'
            ? alipay.login
            : process.env.TARO_ENV === 'tt'
              ? tt.login
              : process.env.TARO_ENV === 'swan'
                ? swan.login
                : process.env.TARO_ENV === 'qq'
                  ? qq.login
                  : process.env.TARO_ENV === 'jd'
                    ? jd.login
                    : process.env.TARO_ENV === 'quickapp'
                      ? quickapp.login
                      : other.login
export const checkSession = !chosen
  ? other.checkSession
  : process.env.TARO_ENV === 'weapp'
    ? weapp.checkSession
    : process.env.TARO_ENV === 'h5'
      ? h5.checkSession
      : process.env.TARO_ENV === 'rn'
        ? rn.checkSession
        : process.env.TARO_ENV === 'harmony'
          ? harmony.checkSession
          : process.env.TARO_ENV === 'alipay'
            ? alipay.checkSession
            : process.env.TARO_ENV === 'tt'
              ? tt.checkSession
              : process.env.TARO_ENV === 'swan'
                ? swan.checkSession
                : process.env.TARO_ENV === 'qq'
                  ? qq.checkSession
                  : process.env.TARO_ENV === 'jd'
                    ? jd.checkSession
                    : process.env.TARO_ENV === 'quickapp'
                      ? quickapp.checkSession
                      : other.checkSession
