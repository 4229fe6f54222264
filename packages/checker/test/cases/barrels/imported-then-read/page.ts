export async function enter() {
  const { default: login } = await import('./api')
  // expect login: h5 error, rn error, harmony error
  const { code } = await login()
  return code
}
