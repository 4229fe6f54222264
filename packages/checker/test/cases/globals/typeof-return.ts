// Left early where there is no wx
declare const wx: any

export async function signIn() {
  if (typeof wx === 'undefined') return undefined
  return wx.login()
}
