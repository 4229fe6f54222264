// Behind the question whether there is a wx
declare const wx: any

export function signIn() {
  if (typeof wx !== 'undefined') wx.login({ timeout: 1000 })
}
