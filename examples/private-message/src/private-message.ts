// What the page does, apart from how it looks.
// https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/share/private-message.html
import Taro from '@tarojs/taro'
import { explain, isFailure, isUnsupported, supports, type FailureCode } from 'taro-capability'

/** One message to the user. */
export interface Notice {
  tone: 'calm' | 'good' | 'bad'
  title: string
  text: string
  /** For whoever looks into it, in small print. */
  detail?: string
}

export const nothingOpened: Notice = {
  tone: 'calm',
  title: 'No message opened yet',
  text: 'Share one to a friend or a group. Whoever opens the mini program from its card sees here whether it was meant for them.'
}

export const verifying: Notice = { tone: 'calm', title: 'Verifying…', text: 'WeChat is checking who this message was sent to.' }

/** The ticket of the card the user came from; there is none if he came another way, or on a platform without cards. */
export function ticketOfCard(): string | undefined {
  return Taro.getEnterOptionsSync?.().shareTicket
}

/**
 * Makes the next card the user shares a private message.
 *
 * @param activityId from your server: https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-message-management/updatable-message/createActivityId.html
 */
export async function makeSharingPrivate(activityId: string): Promise<void> {
  // A private message is of use only where its receiver can verify it.
  if (!supports('authPrivateMessage')) return
  await Taro.updateShareMenu({ withShareTicket: true, isPrivateMessage: true, activityId })
}

/** Asks WeChat whether the card was opened by the person it was sent to. */
export async function verify(shareTicket: string): Promise<Notice> {
  try {
    // WeChat encrypts for the session of a user who has logged in.
    await Taro.login()
    const { valid } = await Taro.authPrivateMessage({ shareTicket })
    // Trust `valid` only when your server has decrypted the result's `encryptedData` with its `iv` and the session key, and
    // found its own activityId there: what a client says, somebody can forge.
    return valid
      ? { tone: 'good', title: 'This message is for you', text: 'WeChat confirms that it was sent to you, or to a group you are in.' }
      : { tone: 'bad', title: 'This message is not for you', text: 'It was sent to somebody else, and forwarded cards stay closed.' }
  } catch (error) {
    return failureNotice(error)
  }
}

/** What the user sees where private messages cannot be verified. */
export function unsupportedNotice(): Notice {
  const { source, reason } = explain('authPrivateMessage')
  // Where the host was asked, the user is in WeChat: it is too old, or shows the page in a mode that lacks the API.
  return source === 'host'
    ? {
        tone: 'calm',
        title: 'This message cannot be opened here',
        text: 'Update WeChat, then open the card in its chat again.',
        detail: reason
      }
    : { tone: 'calm', title: 'Open this message in WeChat', text: 'Private messages can be read in WeChat only.', detail: reason }
}

/** Each code is a different next step for the user. */
const nextSteps: Record<FailureCode, string> = {
  UNSUPPORTED_PLATFORM: 'Private messages open in WeChat only.',
  UNSUPPORTED_VERSION: 'Update WeChat, then open the card again.',
  UNAVAILABLE: 'Open the mini program itself: a preview or a plugin cannot verify messages.',
  INVALID_OPTION: 'This card carries no valid ticket. Ask for it to be sent again.',
  HOST_FAILED: 'WeChat could not verify the message. It may have expired.',
  TIMEOUT: 'WeChat did not answer. Try again.'
}

function failureNotice(error: unknown): Notice {
  if (isUnsupported(error))
    return { tone: 'calm', title: 'This message cannot be opened here', text: nextSteps[error.code], detail: error.errMsg }
  if (isFailure(error)) return { tone: 'bad', title: 'Not verified', text: nextSteps[error.code], detail: error.errMsg }
  // Taro's other APIs, login for one, fail with the host's plain object.
  return { tone: 'bad', title: 'Not verified', text: 'Try again in a moment.', detail: Object(error).errMsg ?? String(error) }
}
