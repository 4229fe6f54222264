// A switch over Taro's environment
declare const wx: any
declare const my: any
declare const swan: any

export async function signIn() {
  switch (process.env.TARO_ENV) {
    case 'weapp':
      return wx.login()
    case 'alipay':
      return my.getAuthCode({ scopes: 'auth_base' })
    case 'swan':
      return swan.login()
    default:
      return undefined
  }
}
