// A global by way of the global object, and under another name
export function enter() {
  // expect wx.login: h5 error, rn error, harmony error
  globalThis.wx.login()
  const host = wx
  // expect wx.checkSession: h5 error, rn error, harmony error
  host.checkSession()
}
