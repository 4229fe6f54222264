// A CommonJS module of TypeScript
const Taro: typeof import('@tarojs/taro') = require('@tarojs/taro')

export async function enter(): Promise<string> {
  // expect login: h5 error, rn error, harmony error
  const { code } = await Taro.login()
  return code
}
