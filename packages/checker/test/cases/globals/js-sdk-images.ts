// The JS-SDK chooses and shows images
declare const wx: any

export function choose() {
  // expect wx.chooseImage: h5 info, rn error, harmony error
  wx.chooseImage({ count: 1 })
  // expect wx.previewImage: h5 info, rn error, harmony error
  wx.previewImage({ urls: ['https://example.com/a.png'] })
}
