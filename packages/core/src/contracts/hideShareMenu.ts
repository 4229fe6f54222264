import type { CallbackResult, Callbacks, Contract } from '../contract'

/** https://docs.taro.zone/docs/apis/share/hideShareMenu */
export interface HideShareMenuOption extends Callbacks<HideShareMenuResult> {
  /** weapp, Android alone: which buttons, `shareAppMessage` and `shareTimeline`. */
  menus?: string[]
}

/** `hideShareMenu:ok` */
export type HideShareMenuResult = CallbackResult

/**
 * Hides the buttons that share the current page.
 *
 * Never throws; rejects with a `Failure`. https://docs.taro.zone/docs/apis/share/hideShareMenu
 */
export type HideShareMenu = (option?: HideShareMenuOption) => Promise<HideShareMenuResult>

/** Any option is a right one. */
export const hideShareMenuContract: Contract<'hideShareMenu'> = { api: 'hideShareMenu' }
