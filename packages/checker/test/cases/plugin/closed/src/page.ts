import Taro from '@tarojs/taro'

export async function signIn() {
  try {
    // expect login: h5 info, rn info, harmony info
    return await Taro.login()
  } catch {
    return undefined
  }
}

export function hide() {
  // expect hideShareMenu: h5 error, rn error, harmony error
  Taro.hideShareMenu()
}

export function drop() {
  // expect hideShareMenu: h5 info, rn info, harmony info
  Taro.hideShareMenu({ fail: () => {} })
}

export function renderer() {
  // expect getRenderer: h5 error, rn error, harmony error
  return Taro.getRenderer()
}

export function rendererIfThere() {
  return Taro.getRenderer?.()
}
