// Written by `npm run generate`; do not edit.
import type { Adapter } from '@taro-capability/core'

/** The platform that was built, as `TARO_ENV` spells it. */
export const platform: Adapter['platform']

/** Whether the API works here. Synchronous; an unknown name is `false`. */
export const supports: Adapter['supports']

/** The same answer with its why. */
export const explain: Adapter['explain']

/**
 * The same question in the form of `Taro.canIUse`: `authPrivateMessage`, or where the host answers,
 * `authPrivateMessage.object.shareTicket` and `button.open-type.contact`. What no data say is `false`.
 */
export const canIUse: Adapter['canIUse']

/** Where the host answers: `supports` about what Taro does not bring itself. See taro-capability/host. */
export const hostSupports: Adapter['supports']

/** Where the host answers: `canIUse` for the Taro object, which itself shows what Taro brings. */
export const canIUseOn: (taro: object) => Adapter['canIUse']

/**
 * Verifies a private message: was this card opened by the person it was sent to? The user must have logged in
 * (`Taro.login`) before. Not usable inside a plugin.
 *
 * Never throws; rejects with a `Failure`. https://docs.taro.zone/docs/apis/share/authPrivateMessage
 *
 * Works on weapp (since 2.13.0).
 */
export const authPrivateMessage: Adapter['authPrivateMessage']

/**
 * What is known of the card the user came from: the group it was shared in (`openGId`), encrypted for the app's server. The user must
 * have logged in (`Taro.login`) before.
 *
 * Never throws; rejects with a `Failure`. https://docs.taro.zone/docs/apis/share/getShareInfo
 *
 * Works on weapp (since 1.1.0).
 */
export const getShareInfo: Adapter['getShareInfo']

/**
 * Changes what sharing the current page does: with a ticket, as a private message, as one that can be changed later.
 *
 * Never throws; rejects with a `Failure`. https://docs.taro.zone/docs/apis/share/updateShareMenu
 *
 * Works on weapp (since 1.2.0).
 */
export const updateShareMenu: Adapter['updateShareMenu']

/**
 * Shows the buttons that share the current page.
 *
 * Never throws; rejects with a `Failure`. https://docs.taro.zone/docs/apis/share/showShareMenu
 *
 * Works on weapp (since 1.1.0), alipay, tt, qq.
 */
export const showShareMenu: Adapter['showShareMenu']

/**
 * Hides the buttons that share the current page.
 *
 * Never throws; rejects with a `Failure`. https://docs.taro.zone/docs/apis/share/hideShareMenu
 *
 * Works on weapp (since 1.1.0), alipay, tt.
 */
export const hideShareMenu: Adapter['hideShareMenu']

/**
 * Logs the user in with the app: gives a code for the app's server.
 *
 * Never throws; rejects with a `Failure`. https://docs.taro.zone/docs/apis/open-api/login
 *
 * Works on weapp, harmony-hybrid, alipay, tt, qq, jd.
 */
export const login: Adapter['login']

/**
 * Whether the session of the last `login` still holds: resolves where it does, and rejects with `HOST_FAILED` where the user
 * has to log in anew.
 *
 * Never throws; rejects with a `Failure`. https://docs.taro.zone/docs/apis/open-api/login/checkSession
 *
 * Works on weapp, tt, swan, qq.
 */
export const checkSession: Adapter['checkSession']
