// A global's member that is kept for later
// expect wx.request: h5 error, rn error, harmony error
export const send = wx.request
