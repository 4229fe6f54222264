// Generics, overloads and conditional types
import Taro from '@tarojs/taro'

type Code<Result> = Result extends { code: infer Text } ? Text : never

export async function enter(): Promise<string>
export async function enter<Key extends 'code'>(key: Key): Promise<Code<Taro.login.SuccessCallbackResult>>
export async function enter(key: 'code' = 'code') {
  // expect login: h5 error, rn error, harmony error
  const result = await Taro.login()
  return result[key]
}
