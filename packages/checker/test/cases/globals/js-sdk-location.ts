// Of the JS-SDK's names the mini program has some too
declare const wx: any

export function show(latitude: number, longitude: number) {
  // expect wx.openLocation: h5 info, rn error, harmony error
  wx.openLocation({ latitude, longitude })
}
