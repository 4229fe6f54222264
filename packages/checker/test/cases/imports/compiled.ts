// What TypeScript makes of a default import
const taro_1 = __importDefault(require('@tarojs/taro'))

export async function verify(shareTicket: string) {
  // expect authPrivateMessage: weapp error, h5 error, rn error, harmony error
  await taro_1.default.authPrivateMessage({ shareTicket })
}
