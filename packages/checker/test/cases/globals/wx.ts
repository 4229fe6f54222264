// wx is on weapp alone
// expect wx.setVisualEffectOnCapture: weapp error, h5 error, rn error, harmony error
wx.setVisualEffectOnCapture({})
