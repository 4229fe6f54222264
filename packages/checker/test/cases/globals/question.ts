// To ask for a member of another platform's global throws there: the question is what is reported
if (typeof wx !== 'undefined' && wx.getUserProfile) wx.getUserProfile({ desc: '' })

if (process.env.TARO_ENV === 'weapp' && wx.getUserProfile) wx.getUserProfile({ desc: '' })

// expect wx.getUserProfile: h5 error, rn error, harmony error
if (wx.getUserProfile) wx.getUserProfile({ desc: '' })

// expect wx.login: h5 error, rn error, harmony error
export const canLogin = () => Boolean(wx.login)

// expect wx.canIUse: h5 error, rn error, harmony error
if (wx.canIUse('login')) wx.login()

try {
  // expect wx.checkSession: h5 info, rn info, harmony info
  if (wx.checkSession) wx.checkSession()
} catch {
  // Elsewhere.
}
