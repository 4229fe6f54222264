export async function signIn() {
  const { default: Taro } = await import('./api')
  // expect login: h5 error, rn error, harmony error
  const { code } = await Taro.login()
  return code
}
