// The object as JavaScript writes it, undeclared
export function signIn(done) {
  // expect wx.login: h5 error, rn error, harmony error
  wx.login({ success: ({ code }) => done(code) })
}
