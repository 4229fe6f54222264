// Behind Taro's environment
declare const wx: any
declare const my: any

export function signIn() {
  if (process.env.TARO_ENV === 'weapp') return wx.login()
  if (process.env.TARO_ENV === 'alipay') return my.getAuthCode({ scopes: 'auth_base' })
  return undefined
}
