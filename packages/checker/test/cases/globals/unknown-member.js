// What a host has besides Taro's APIs is its own affair
export function report() {
  if (process.env.TARO_ENV === 'weapp') wx.somethingThatTaroDoesNotKnow()
}
