// A component in the language of a mini program belongs to that program alone
const { enter } = require('./session')

Component({
  attached() {
    wx.login({ success: enter })
  }
})
