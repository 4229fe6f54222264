import { share } from './a-share'
if (process.env.TARO_ENV === 'weapp') share()
