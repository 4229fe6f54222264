// The program's own Taro is left alone
const Taro = { authPrivateMessage: async (_option: object) => {} }

export async function verify(shareTicket: string) {
  await Taro.authPrivateMessage({ shareTicket })
}
