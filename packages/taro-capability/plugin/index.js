'use strict'
// The Taro CLI requires a plugin by name, `plugins: ['taro-capability/plugin']`, and calls what it gets.
module.exports = require('../dist/plugin/index').taroCapability
