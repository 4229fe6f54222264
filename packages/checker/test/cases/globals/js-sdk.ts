// On h5 the JS-SDK may have brought it

// expect wx.config: h5 info, rn error, harmony error
wx.config({})
