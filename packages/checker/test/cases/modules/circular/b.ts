import { a } from './a'
export const isWeapp = process.env.TARO_ENV === 'weapp'
export const b = () => a
