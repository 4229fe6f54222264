import { isPrivateMessageFailure, type PrivateMessageCode } from 'taro-capability/private-message'

/** One message to the user. */
export interface Notice {
  tone: 'calm' | 'good' | 'bad'
  title: string
  text: string
  /** For support, in small print. */
  detail?: string
}

export const verifying: Notice = { tone: 'calm', title: 'Verifying…', text: 'WeChat and the server check who this message was sent to.' }

/** Each code is a different next step for the user. */
const nextSteps: Record<PrivateMessageCode, string> = {
  UNSUPPORTED_PLATFORM: 'Private messages open in WeChat only.',
  UNSUPPORTED_VERSION: 'Update WeChat, then open the card again.',
  UNAVAILABLE: 'Open the mini program itself: a preview or a plugin cannot verify messages.',
  INVALID_OPTION: 'This card carries no valid ticket. Ask for it to be sent again.',
  HOST_FAILED: 'WeChat could not verify the message. Try again in a moment.',
  TIMEOUT: 'WeChat did not answer. Try again.',
  NO_TICKET: 'Open the card in its chat again.',
  REFUSED: 'It was sent to someone else, was opened before, or has expired.',
  SERVER_FAILED: 'The server is away. Try again in a moment.'
}

/** What went wrong, in words for the user. */
export function failureNotice(error: unknown): Notice {
  if (!isPrivateMessageFailure(error)) {
    // The app's own requests fail with the host's plain object, or with an error of this app.
    return { tone: 'bad', title: 'Something went wrong', text: 'Try again in a moment.', detail: Object(error).errMsg ?? String(error) }
  }
  const title = error.code === 'REFUSED' ? 'This message is not for you' : 'Not verified'
  return { tone: 'bad', title, text: nextSteps[error.code], detail: error.errMsg }
}
