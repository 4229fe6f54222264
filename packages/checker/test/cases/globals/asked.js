// A question to the mini program itself guards what it asks for
export function open() {
  if (typeof wx !== 'undefined' && wx.canIUse('getWindowInfo')) {
    const { windowWidth } = wx.getWindowInfo()
    return windowWidth
  }
  return 0
}
