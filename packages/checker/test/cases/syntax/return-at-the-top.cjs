// CommonJS may return at its top
const Taro = require('@tarojs/taro').default
if (process.env.TARO_ENV !== 'weapp') return
Taro.login()
