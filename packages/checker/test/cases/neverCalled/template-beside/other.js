// expect wx.login: h5 error, rn error, harmony error
wx.login() // has no template beside it
