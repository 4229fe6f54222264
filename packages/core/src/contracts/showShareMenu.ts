import { mustHaveTypes, type CallbackResult, type Callbacks, type Contract } from '../contract'

/** https://docs.taro.zone/docs/apis/share/showShareMenu */
export interface ShowShareMenuOption extends Callbacks<ShowShareMenuResult> {
  /** Whether cards carry a ticket, for `getShareInfo` and `authPrivateMessage`. */
  withShareTicket?: boolean
  /** weapp, Android alone: which buttons, `shareAppMessage` and `shareTimeline`. */
  menus?: string[]
  /** qq: where to, `qq`, `qzone`, `wechatFriends`, `wechatMoment`. */
  showShareItems?: string[]
}

/** `showShareMenu:ok` */
export type ShowShareMenuResult = CallbackResult

/**
 * Shows the buttons that share the current page.
 *
 * Never throws; rejects with a `Failure`. https://docs.taro.zone/docs/apis/share/showShareMenu
 */
export type ShowShareMenu = (option?: ShowShareMenuOption) => Promise<ShowShareMenuResult>

/** The fields that are there have their types. */
export const showShareMenuContract: Contract<'showShareMenu'> = {
  api: 'showShareMenu',
  invalid: (option) => mustHaveTypes({ withShareTicket: 'boolean', menus: ['string'], showShareItems: ['string'] }, option)
}
