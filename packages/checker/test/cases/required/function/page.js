const session = require('./session')

if (process.env.TARO_ENV === 'weapp') session.enter()
session.leave()
