export function onWeapp(run: () => void) {
  if (process.env.TARO_ENV !== 'weapp') return
  run()
}
export function onAny(run: () => void) {
  run()
}
