// The type of a global's member
declare const wx: { login(): Promise<{ code: string }> }

export type Login = typeof wx.login
