// Of another name, and of another object, it says nothing
import Taro from '@tarojs/taro'

const own = { login: true }
// expect login: h5 error, rn error, harmony error
if (Object.hasOwn(Taro, 'request')) Taro.login().then(console.log)
// expect login: h5 error, rn error, harmony error
if (Object.hasOwn(own, 'login')) Taro.login().then(console.log)
