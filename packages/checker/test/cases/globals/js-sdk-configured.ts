// The names of the JS-SDK are on h5 where the page has loaded it
declare const wx: any

export function configure(signature: object) {
  // expect wx.config: h5 info, rn error, harmony error
  wx.config({ debug: false, ...signature })
  // expect wx.ready: h5 info, rn error, harmony error
  wx.ready(() => console.log('ready'))
  // expect wx.error: h5 info, rn error, harmony error
  wx.error((reason: unknown) => console.error(reason))
}
