import Taro from '@tarojs/taro'
import { requireWeapp } from './assert'

export async function enter() {
  const host = requireWeapp()
  await Taro.login()
  return host
}

export async function enterInTry() {
  try {
    requireWeapp()
  } catch (error) {
    console.error(error)
  }
  // expect login: h5 error, rn error, harmony error
  await Taro.login()
}
