// typeof wx is a guard

export function login() {
  if (typeof wx !== 'undefined') wx.login({})
}
