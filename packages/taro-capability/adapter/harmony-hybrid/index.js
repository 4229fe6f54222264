// Written by `npm run generate`; do not edit.
'use strict'
const {
  createCanIUse,
  createExplain,
  createSupports,
  createTaroHost,
  hostApi,
  loginContract,
  unsupportedApi
} = require('@taro-capability/core')
const { login: stockLogin } = require('taro-capability/stock-taro')
const { entries, supported } = require('./table.js')

const platform = 'harmony-hybrid'
const host = createTaroHost(platform, { login: stockLogin })
const authPrivateMessage = unsupportedApi('authPrivateMessage', platform)
const getShareInfo = unsupportedApi('getShareInfo', platform)
const updateShareMenu = unsupportedApi('updateShareMenu', platform)
const showShareMenu = unsupportedApi('showShareMenu', platform)
const hideShareMenu = unsupportedApi('hideShareMenu', platform)
const login = hostApi(loginContract, host)
const checkSession = unsupportedApi('checkSession', platform)
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
