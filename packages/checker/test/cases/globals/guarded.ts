// Where TARO_ENV is weapp, wx is there

export function login() {
  if (process.env.TARO_ENV === 'weapp') wx.login({})
}
