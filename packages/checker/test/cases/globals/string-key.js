// A global's member by a string
export function vibrate() {
  // expect wx.vibrateShort: h5 error, rn error, harmony error
  wx['vibrateShort']({})
}
