// A property of another object that is called wx
declare const hosts: { wx: { login(): void }; my: { login(): void } }

hosts.wx.login()
hosts.my.login()
