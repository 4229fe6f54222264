import { mustHaveTypes, type CallbackResult, type Callbacks, type Contract } from '../contract'

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

/** The fields that are there have their types. */
export const hideShareMenuContract: Contract<'hideShareMenu'> = {
  api: 'hideShareMenu',
  invalid: (option) => mustHaveTypes({ menus: ['string'] }, option)
}
