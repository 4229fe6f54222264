// The question about one global guards no other
export function signIn() {
  if (typeof my !== 'undefined') {
    // Nothing gets here but Alipay.
    my.getAuthCode({ scopes: 'auth_base' })
  } else {
    // expect wx.login: h5 error, rn error, harmony error
    wx.login()
  }
}
