// A dynamic import followed by then
export const signIn = () =>
  import('@tarojs/taro').then(({ default: Taro }) => {
    // expect login: h5 error, rn error, harmony error
    return Taro.login()
  })
