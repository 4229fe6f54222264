// The whole module, imported dynamically
export async function signIn() {
  const taro = await import('@tarojs/taro')
  // expect checkSession: h5 error, rn error, harmony error
  await taro.checkSession()
  // expect login: h5 error, rn error, harmony error
  return taro.default.login()
}
