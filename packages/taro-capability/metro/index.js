'use strict'
// For metro.config.js of those who start metro themselves.
module.exports = require('@taro-capability/plugin-taro/metro')
