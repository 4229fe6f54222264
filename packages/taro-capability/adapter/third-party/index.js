// Written by `npm run generate`; do not edit.
'use strict'
const { unsupportedApi } = require('@taro-capability/core')
const adapter = require('taro-capability/third-party-adapter')

const complete = (api) => adapter[api] || unsupportedApi(api, adapter.platform, `${adapter.platform} has no ${api}; ask supports() first`)

exports.canIUse = adapter.canIUse
exports.explain = adapter.explain
exports.platform = adapter.platform
exports.supports = adapter.supports
exports.authPrivateMessage = complete('authPrivateMessage')
exports.getShareInfo = complete('getShareInfo')
exports.updateShareMenu = complete('updateShareMenu')
exports.showShareMenu = complete('showShareMenu')
exports.hideShareMenu = complete('hideShareMenu')
exports.login = complete('login')
exports.checkSession = complete('checkSession')
