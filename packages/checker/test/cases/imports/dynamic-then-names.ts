// Names taken from a dynamic import in then
export const signIn = () =>
  import('@tarojs/taro').then(async ({ login, checkSession: hasSession }) => {
    // expect checkSession: h5 error, rn error, harmony error
    await hasSession()
    // expect login: h5 error, rn error, harmony error
    return login()
  })
