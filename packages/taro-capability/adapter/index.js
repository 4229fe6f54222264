'use strict'
// The same choice as index.mjs, for tools that follow `require`: metro folds the comparisons and keeps one branch.

const hint =
  "no platform was chosen; add 'taro-capability/plugin' to `plugins` in config/index.ts, or the resolver's plugin to your bundler"

function isChosen() {
  try {
    return Boolean(process.env.TARO_ENV)
  } catch (_error) {
    return false
  }
}

const adapter = !isChosen()
  ? require('@taro-capability/core').unsupportedAdapter('unknown', hint)
  : process.env.TARO_ENV === 'weapp'
    ? require('@taro-capability/adapter-weapp')
    : process.env.TARO_ENV === 'h5'
      ? require('@taro-capability/adapter-h5')
      : process.env.TARO_ENV === 'rn'
        ? require('@taro-capability/adapter-rn')
        : process.env.TARO_ENV === 'harmony'
          ? require('@taro-capability/adapter-harmony')
          : process.env.TARO_ENV === 'harmony-hybrid'
            ? require('@taro-capability/core').unsupportedAdapter('harmony-hybrid', undefined, require('./tables/harmony-hybrid'))
            : process.env.TARO_ENV === 'alipay'
              ? require('@taro-capability/core').unsupportedAdapter('alipay', undefined, require('./tables/alipay'))
              : process.env.TARO_ENV === 'tt'
                ? require('@taro-capability/core').unsupportedAdapter('tt', undefined, require('./tables/tt'))
                : process.env.TARO_ENV === 'swan'
                  ? require('@taro-capability/core').unsupportedAdapter('swan', undefined, require('./tables/swan'))
                  : process.env.TARO_ENV === 'qq'
                    ? require('@taro-capability/core').unsupportedAdapter('qq', undefined, require('./tables/qq'))
                    : process.env.TARO_ENV === 'jd'
                      ? require('@taro-capability/core').unsupportedAdapter('jd', undefined, require('./tables/jd'))
                      : process.env.TARO_ENV === 'quickapp'
                        ? require('@taro-capability/core').unsupportedAdapter('quickapp', undefined, require('./tables/quickapp'))
                        : require('@taro-capability/core').unsupportedAdapter(process.env.TARO_ENV)

exports.authPrivateMessage = adapter.authPrivateMessage
exports.canIUse = adapter.canIUse
exports.explain = adapter.explain
exports.platform = adapter.platform
exports.supports = adapter.supports
