// Written by `npm run generate`; do not edit.
'use strict'
/* global swan */
const {
  checkSessionContract,
  createCanIUse,
  createExplain,
  createMiniHost,
  createSupports,
  hostApi,
  unsupportedApi
} = require('@taro-capability/core')
const { entries, supported } = require('./table.js')

const platform = 'swan'
const reason = 'swan lacks it; ask supports() first'
const host = createMiniHost(platform, () => swan, 'swan base library')
const authPrivateMessage = unsupportedApi('authPrivateMessage', platform, reason)
const getShareInfo = unsupportedApi('getShareInfo', platform, reason)
const updateShareMenu = unsupportedApi('updateShareMenu', platform, reason)
const showShareMenu = unsupportedApi('showShareMenu', platform, reason)
const hideShareMenu = unsupportedApi('hideShareMenu', platform, reason)
const login = unsupportedApi('login', platform, reason)
const checkSession = hostApi(checkSessionContract, host)
const supports = createSupports(supported)
const explain = createExplain(platform, entries, supports)
const canIUse = createCanIUse(supports)
exports.platform = platform
exports.authPrivateMessage = authPrivateMessage
exports.getShareInfo = getShareInfo
exports.updateShareMenu = updateShareMenu
exports.showShareMenu = showShareMenu
exports.hideShareMenu = hideShareMenu
exports.login = login
exports.checkSession = checkSession
exports.supports = supports
exports.explain = explain
exports.canIUse = canIUse
