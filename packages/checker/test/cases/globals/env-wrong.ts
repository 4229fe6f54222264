// The wrong object for the platform that is asked for
declare const my: any

export function signIn() {
  if (process.env.TARO_ENV === 'weapp') {
    // expect my.getAuthCode: weapp error
    my.getAuthCode({ scopes: 'auth_base' })
  }
}
