// A question mark behind a name that is not defined does not help
export async function enter() {
  // expect wx.login: h5 error, rn error, harmony error
  return wx?.login?.()
}
