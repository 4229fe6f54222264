// An undefined name that is tried
export function leave() {
  try {
    // expect wx.exitMiniProgram: weapp info, h5 info, rn info, harmony info
    wx.exitMiniProgram()
  } catch {
    history.back()
  }
}
