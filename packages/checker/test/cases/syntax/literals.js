// Literals that look like something else
import Taro from '@tarojs/taro'

const pattern = /Taro\.login\(\) \/\/ '"/u
const big = 1_000_000n
const text = `Taro.checkSession() is ${pattern.source} ${`nested ${big}`}`

// expect login: h5 error, rn error, harmony error
export const enter = () => Taro.login().then(() => text)
