// A page in a web-view speaks to its mini program
declare const wx: any

export function back() {
  // expect wx.miniProgram: h5 info, rn error, harmony error
  wx.miniProgram.navigateBack()
}
