import Taro from '@tarojs/taro'

export async function open(shareTicket: string) {
  // expect authPrivateMessage: weapp error, h5 error, rn error, harmony error
  const { valid } = await Taro.authPrivateMessage({ shareTicket })
  return valid
}

export async function openIfThere(shareTicket: string) {
  return Taro.canIUse('authPrivateMessage') ? Taro.authPrivateMessage({ shareTicket }) : undefined
}

export async function openIfPossible(shareTicket: string) {
  try {
    // expect authPrivateMessage: weapp info, h5 info, rn info, harmony info
    return await Taro.authPrivateMessage({ shareTicket })
  } catch {
    return undefined
  }
}

export async function signIn() {
  try {
    // expect chooseAddress: h5 error, rn info, harmony error
    return await Taro.chooseAddress()
  } catch {
    return undefined
  }
}
