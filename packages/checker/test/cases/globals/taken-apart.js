// A name taken from the global object
export async function enter() {
  // expect wx.login: h5 error, rn error, harmony error
  const { login } = wx
  return login()
}
