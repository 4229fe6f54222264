// An import named wx is the app's own
import wx from 'weixin-js-sdk'

wx.login({})
