// A field of a global's option that the oldest hosts do not know
export function ask() {
  if (process.env.TARO_ENV !== 'weapp') return
  wx.showModal({
    title: 'Your name',
    // expect showModal.object.editable: weapp warning
    editable: true
  })
}
