// The global object with an exclamation mark
declare const wx: { login(): void } | undefined

export function signIn() {
  // expect wx.login: h5 error, rn error, harmony error
  wx!.login()
}
