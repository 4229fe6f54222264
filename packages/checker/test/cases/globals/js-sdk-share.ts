// The JS-SDK shares, scans and pays
declare const wx: any

export function share(title: string) {
  // expect wx.updateAppMessageShareData: h5 info, rn error, harmony error
  wx.updateAppMessageShareData({ title, link: 'https://example.com' })
  // expect wx.scanQRCode: h5 info, rn error, harmony error
  wx.scanQRCode({ needResult: 1 })
  // expect wx.chooseWXPay: h5 info, rn error, harmony error
  wx.chooseWXPay({ timestamp: 0, nonceStr: '', package: '', signType: 'MD5', paySign: '' })
}
