// A page in a web-view posts to its mini program
declare const wx: any

export function back() {
  // expect wx.miniProgram: h5 info, rn error, harmony error
  wx.miniProgram.navigateBack()
}
