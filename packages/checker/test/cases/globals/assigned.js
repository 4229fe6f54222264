// To replace a member of the global object calls nothing
if (process.env.TARO_ENV === 'weapp') {
  wx.showToast = (option) => console.log(option.title)
}
