// An assertion of another file, which gives a value where it does not throw
export function requireWeapp() {
  if (process.env.TARO_ENV === 'weapp') return { isWeapp: true }
  throw new Error('open it in WeChat')
}
