// The global object in a cast
declare const wx: unknown

export function signIn() {
  // expect wx.login: h5 error, rn error, harmony error
  ;(wx as any).login()
}
