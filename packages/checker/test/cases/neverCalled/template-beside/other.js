// A script without a template beside it
// expect wx.login: h5 error, rn error, harmony error
wx.login()
