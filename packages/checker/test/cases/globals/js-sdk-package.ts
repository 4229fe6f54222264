// WeChat's JS-SDK as a package is for the browser
import wx from 'weixin-js-sdk'

export function share(title: string) {
  wx.updateAppMessageShareData({ title, link: location.href })
  wx.scanQRCode({ needResult: 1 })
}
