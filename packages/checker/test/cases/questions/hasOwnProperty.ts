// The Taro object asked by the functions of every object: a stub is there
import Taro from '@tarojs/taro'

const has = Object.prototype.hasOwnProperty
// expect login: h5 error, harmony error
if (Object.prototype.hasOwnProperty.call(Taro, 'login')) Taro.login().then(console.log)
// expect chooseAddress: h5 error, harmony error
if (Taro.hasOwnProperty('chooseAddress')) Taro.chooseAddress().then(console.log)
// expect hideShareMenu: h5 error, harmony error
if (Object.hasOwn(Taro, 'hideShareMenu')) Taro.hideShareMenu().then(console.log)
// expect showShareMenu: h5 error, harmony error
if (Reflect.has(Taro, 'showShareMenu')) Taro.showShareMenu({}).then(console.log)
// expect login: h5 error, harmony error
if (has.call(Taro, 'login')) Taro.login().then(console.log)
// expect login: h5 error, harmony error
if ({}.hasOwnProperty.call(Taro, 'login')) Taro.login().then(console.log)
