// A dynamic import

export async function verify(shareTicket: string) {
  // expect authPrivateMessage: weapp error, h5 error, rn error, harmony error
  await (await import('@tarojs/taro')).default.authPrivateMessage({ shareTicket })
}
