// JD's own object
export async function enter() {
  // expect jd.login: weapp error, h5 error, rn error, harmony error
  return jd.login()
}
