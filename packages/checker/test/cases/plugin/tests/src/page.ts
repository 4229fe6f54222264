import Taro, { hideShareMenu } from '@tarojs/taro'

export const box = Taro.getMenuButtonBoundingClientRect?.() || { top: 26, height: 32 }

const noMenu = () => {}
export const menu = Taro.hideShareMenu || noMenu
export const chosen = Taro.hideShareMenu ? Taro.hideShareMenu : noMenu

export function hide() {
  if (Taro.hideShareMenu) Taro.hideShareMenu()
  if (typeof Taro.hideShareMenu === 'function') Taro.hideShareMenu()
  if ('hideShareMenu' in Taro) Taro.hideShareMenu()
  if (Taro.hasOwnProperty('hideShareMenu')) Taro.hideShareMenu()
  if (Object.hasOwn(Taro, 'hideShareMenu')) Taro.hideShareMenu()
  if (Object.prototype.hasOwnProperty.call(Taro, 'hideShareMenu')) Taro.hideShareMenu()
  if (Taro.hideShareMenu !== undefined) Taro.hideShareMenu()
  Taro.hideShareMenu && Taro.hideShareMenu()
  if (hideShareMenu) hideShareMenu()
}

export function hideDestructured() {
  const { hideShareMenu: hidden, hideShareMenu: other = noMenu } = Taro
  if (hidden) hidden()
  other()
}

export function hideKept() {
  const hidden = Taro.hideShareMenu
  if (!hidden) return
  hidden()
}

export async function verify(shareTicket: string) {
  if (!Taro.authPrivateMessage) return undefined
  return Taro.authPrivateMessage({ shareTicket })
}

export function unseen(name: 'hideShareMenu') {
  // The test is not seen, and finds a function.
  // expect hideShareMenu: h5 error, rn error, harmony error
  if (Taro[name]) Taro.hideShareMenu()
}

export function wrongWay() {
  // expect hideShareMenu: h5 error, rn error, harmony error
  if (!Taro.hideShareMenu) Taro.hideShareMenu()
}

// A stub of Taro's.
export function choose() {
  if (Taro.chooseAddress) Taro.chooseAddress()
  Taro.chooseAddress?.()
}

// And one that was never asked about.
export function chooseAnyway() {
  // expect chooseAddress: h5 warning, rn error, harmony warning
  if (Taro.hideShareMenu === noMenu) Taro.chooseAddress()
}
