// Written by `npm run generate`; do not edit.
'use strict'
/* global jd */
const {
  createCanIUse,
  createExplain,
  createMiniHost,
  createSupports,
  hostApi,
  loginContract,
  unsupportedApi
} = require('@taro-capability/core')
const { entries, supported } = require('./table.js')

const platform = 'jd'
const reason = 'jd lacks it; ask supports() first'
const host = createMiniHost(platform, () => jd, 'jd base library')
const authPrivateMessage = unsupportedApi('authPrivateMessage', platform, reason)
const getShareInfo = unsupportedApi('getShareInfo', platform, reason)
const updateShareMenu = unsupportedApi('updateShareMenu', platform, reason)
const showShareMenu = unsupportedApi('showShareMenu', platform, reason)
const hideShareMenu = unsupportedApi('hideShareMenu', platform, reason)
const login = hostApi(loginContract, host)
const checkSession = unsupportedApi('checkSession', platform, reason)
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
