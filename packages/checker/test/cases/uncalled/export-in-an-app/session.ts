import Taro from '@tarojs/taro'

export async function enter() {
  // expect login: h5 error, rn error, harmony error
  await Taro.login()
}

export async function leave() {
  // expect chooseAddress: h5 info, rn info, harmony info
  await Taro.chooseAddress()
}
