import { BLOCK } from './crypto/aesCbc'
import { fromBase64, isEqual, utf8, type Bytes } from './crypto/bytes'
import { decryptMessage, type EncryptedMessage } from './crypto/message'
import type { Outcome } from './outcome'

/** Longest ciphertext of an activity id, in bytes; WeChat's have 96. */
const MAX_BYTES = 512

/** Why a private message is not one. For your log: a client that learns which of them it was can forge a message. */
export type PrivateMessageRefusal =
  /** No base64, no whole blocks, too long, or not a string at all. */
  | 'MALFORMED'
  /** Decrypts to nothing under this session key. */
  | 'UNDECRYPTABLE'
  /** Decrypts, and is no activity id. */
  | 'NO_ACTIVITY_ID'
  /** Is an activity id, and not the expected one. */
  | 'OTHER_ACTIVITY'

/** What the client sends, with what only the server knows. */
export interface PrivateMessageInput extends EncryptedMessage {
  /** The `session_key` of the user who opened the card, from `jscode2session`: base64. */
  sessionKey: string
  /**
   * The id that it has to be; the whole of it is compared, in constant time. Without it compare the answer yourself, and
   * the whole of it: the client chooses the `iv`, and with it the first 16 characters.
   */
  activityId?: string
}

/**
 * The activity id in the answer of `authPrivateMessage`, decrypted with the session key of the user who opened the card.
 * Pure, and never rejects because of what a client sent. It cannot know whether the id is one of yours, expired, or was
 * used before: `createPrivateMessages` does.
 * Source: https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/share/private-message.html
 */
export async function verifyPrivateMessage(input: PrivateMessageInput): Promise<Outcome<string, PrivateMessageRefusal>> {
  const answer = await readActivityId(input, fromBase64(input.sessionKey, BLOCK))
  if (!answer.ok || input.activityId === undefined) return answer
  return isEqual(utf8(answer.value), utf8(input.activityId)) ? answer : { ok: false, error: 'OTHER_ACTIVITY' }
}

/** The activity id of a message. The plaintext is the bare id: no JSON, no watermark. */
export async function readActivityId(
  message: EncryptedMessage,
  key: Bytes | undefined
): Promise<Outcome<string, 'MALFORMED' | 'UNDECRYPTABLE' | 'NO_ACTIVITY_ID'>> {
  const plaintext = await decryptMessage(message, key, MAX_BYTES)
  if (!plaintext.ok) return plaintext
  // A byte order mark that the decoder takes off would make two plaintexts one id.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(plaintext.value)
  return /^[\x21-\x7e]+$/.test(text) ? { ok: true, value: text } : { ok: false, error: 'NO_ACTIVITY_ID' }
}
