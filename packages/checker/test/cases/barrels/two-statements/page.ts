import { other, share } from '.'

if (process.env.TARO_ENV === 'weapp') share()
console.log(other)
