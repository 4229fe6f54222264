// A comment silences a global's member
export function enter() {
  // taro-capability-ignore-next-line wx.login -- this file is in the WeChat bundle alone
  wx.login()
}
