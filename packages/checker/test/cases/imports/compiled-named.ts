// What TypeScript makes of a named import
const taro_1 = require('@tarojs/taro')

export async function verify(shareTicket: string) {
  // expect authPrivateMessage: weapp error, h5 error, rn error, harmony error
  await (0, taro_1.authPrivateMessage)({ shareTicket })
}
