// Written by `npm run generate`; do not edit.
'use strict'
// The same choice as index.mjs, for tools that follow `require`: metro folds the comparisons and keeps one branch.
function readPlatform() {
  try {
    return process.env.TARO_ENV
  } catch (_error) {
    return undefined
  }
}

const adapter = !readPlatform()
  ? require('@taro-capability/core').unsupportedAdapter(
      'unknown',
      "no platform was chosen; add 'taro-capability/plugin' to `plugins` in config/index.ts, or the resolver's plugin to your bundler"
    )
  : process.env.TARO_ENV === 'weapp'
    ? require('@taro-capability/adapter-weapp')
    : process.env.TARO_ENV === 'h5'
      ? require('@taro-capability/adapter-h5')
      : process.env.TARO_ENV === 'rn'
        ? require('@taro-capability/adapter-rn')
        : process.env.TARO_ENV === 'harmony'
          ? require('@taro-capability/adapter-harmony')
          : process.env.TARO_ENV === 'harmony-hybrid'
            ? require('./harmony-hybrid/index.js')
            : process.env.TARO_ENV === 'alipay'
              ? require('@taro-capability/adapter-alipay')
              : process.env.TARO_ENV === 'tt'
                ? require('@taro-capability/adapter-tt')
                : process.env.TARO_ENV === 'swan'
                  ? require('./swan/index.js')
                  : process.env.TARO_ENV === 'qq'
                    ? require('@taro-capability/adapter-qq')
                    : process.env.TARO_ENV === 'jd'
                      ? require('./jd/index.js')
                      : process.env.TARO_ENV === 'quickapp'
                        ? require('./quickapp/index.js')
                        : require('@taro-capability/core').unsupportedAdapter(process.env.TARO_ENV)

exports.authPrivateMessage = adapter.authPrivateMessage
exports.canIUse = adapter.canIUse
exports.checkSession = adapter.checkSession
exports.explain = adapter.explain
exports.getShareInfo = adapter.getShareInfo
exports.hideShareMenu = adapter.hideShareMenu
exports.login = adapter.login
exports.platform = adapter.platform
exports.showShareMenu = adapter.showShareMenu
exports.supports = adapter.supports
exports.updateShareMenu = adapter.updateShareMenu
