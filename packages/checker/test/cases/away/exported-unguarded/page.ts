import { verify } from './verify'

if (process.env.TARO_ENV === 'weapp') verify()
