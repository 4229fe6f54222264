// QQ's own object
export async function run() {
  // expect qq.getQQRunData: weapp error, h5 error, rn error, harmony error
  return qq.getQQRunData()
}
