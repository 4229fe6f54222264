// The JS-SDK behind the question for h5
export function configure(signature) {
  if (process.env.TARO_ENV !== 'h5') return
  // expect wx.config: h5 info
  wx.config(signature)
}
