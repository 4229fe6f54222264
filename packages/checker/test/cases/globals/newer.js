// A global's member that the oldest hosts do not have
export function width() {
  if (process.env.TARO_ENV !== 'weapp') return 0
  // expect wx.getWindowInfo: weapp error
  return wx.getWindowInfo().windowWidth
}
