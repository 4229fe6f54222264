// WeChat's own object is on WeChat alone
declare const wx: any

export async function signIn() {
  // expect wx.login: h5 error, rn error, harmony error
  const { code } = await wx.login()
  return code
}
