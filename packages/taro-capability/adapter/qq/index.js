// Written by `npm run generate`; do not edit.
'use strict'
/* global qq */
const {
  checkSessionContract,
  createCanIUse,
  createExplain,
  createMiniHost,
  createSupports,
  hostApi,
  loginContract,
  showShareMenuContract,
  unsupportedApi
} = require('@taro-capability/core')
const { entries, supported } = require('./table.js')

const platform = 'qq'
const host = createMiniHost(platform, () => qq)
const authPrivateMessage = unsupportedApi('authPrivateMessage', platform)
const getShareInfo = unsupportedApi('getShareInfo', platform)
const updateShareMenu = unsupportedApi('updateShareMenu', platform)
const showShareMenu = hostApi(showShareMenuContract, host)
const hideShareMenu = unsupportedApi('hideShareMenu', platform)
const login = hostApi(loginContract, host)
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
