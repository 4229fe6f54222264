// A declaration of the global object makes no variable of one's own
declare const my: { getAuthCode(option: object): Promise<{ authCode: string }> }

export async function enter() {
  // expect my.getAuthCode: weapp error, h5 error, rn error, harmony error
  const { authCode } = await my.getAuthCode({ scopes: 'auth_base' })
  return authCode
}
