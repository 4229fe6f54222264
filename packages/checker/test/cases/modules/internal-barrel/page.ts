import { other } from '.'
import { share } from './share'

if (process.env.TARO_ENV === 'weapp') share()
console.log(other)
