// A dynamic import that is used at once
export async function signIn() {
  // expect login: h5 error, rn error, harmony error
  return (await import('@tarojs/taro')).default.login()
}
