import type { Adapter } from '@taro-capability/core'

/** The platform that was built, as `TARO_ENV` spells it. */
export const platform: Adapter['platform']

/** Whether the API works here. Synchronous; an unknown name is `false`. */
export const supports: Adapter['supports']

/** The same answer with its why. */
export const explain: Adapter['explain']

/**
 * The same question in the form of `Taro.canIUse`: `authPrivateMessage`, or on weapp, where the host answers,
 * `authPrivateMessage.object.shareTicket` and `button.open-type.contact`. What no data tell is `false`.
 */
export const canIUse: Adapter['canIUse']

/**
 * Verifies a private message: was this card opened by the person it was sent to? The user must have logged in
 * (`Taro.login`) before. WeChat base library 2.13.0 and newer; not usable inside a plugin.
 *
 * Never throws; rejects with a `Failure`. https://docs.taro.zone/docs/apis/share/authPrivateMessage
 */
export const authPrivateMessage: Adapter['authPrivateMessage']
