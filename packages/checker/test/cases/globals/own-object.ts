// The program's own variable called wx
const wx = { login: () => 'guest' }

export const signIn = () => wx.login()
