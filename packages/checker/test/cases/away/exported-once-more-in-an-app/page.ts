import { enter } from './session'

if (process.env.TARO_ENV === 'weapp') enter().then(console.log)
