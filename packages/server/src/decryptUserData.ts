import { BLOCK } from './crypto/aesCbc'
import { fromBase64, type Bytes } from './crypto/bytes'
import { decryptMessage, type EncryptedMessage } from './crypto/message'
import type { Outcome } from './outcome'

/** Longest ciphertext of user data, in bytes. */
const MAX_BYTES = 16_384

/** A host's clock may be ahead of ours by so much. */
const CLOCK_SKEW_MS = 60_000

/** Why user data is not believed. */
export type UserDataRefusal =
  /** No base64, no whole blocks, too long, or not a string at all. */
  | 'MALFORMED'
  /** Decrypts to nothing under this session key. */
  | 'UNDECRYPTABLE'
  /** Decrypts, and is no JSON object. */
  | 'NO_USER_DATA'
  /** The watermark is missing, or names another app. */
  | 'OTHER_APP'
  /** The watermark is older than `maxAgeMs`, or from the future. */
  | 'STALE'

/** WeChat's mark in each user data. */
export interface Watermark {
  appid: string
  /** Seconds since the epoch. */
  timestamp: number
}

/** Whose user data is believed, and for how long. */
export interface WatermarkRule {
  /** The mini program's app id. */
  appId: string
  /** Oldest data that is believed, in milliseconds; default: 5 minutes. */
  maxAgeMs?: number
  /** Milliseconds since the epoch; default: `Date.now()`. */
  now?: number
}

/** What the client sends, with the key of its user and what the watermark has to say. */
export interface UserDataInput extends EncryptedMessage, WatermarkRule {
  /** The user's `session_key` from `jscode2session`: base64. */
  sessionKey: string
}

/**
 * Decrypts what `getShareInfo`, `getPhoneNumber`, `getWeRunData` and their like give the client: JSON with a watermark, whose app
 * and age are checked. Pure, and never rejects because of what a client sent. `T` says what you expect; nothing of it is checked but the watermark.
 * Source: https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/signature.html
 * @example const group = await decryptUserData<{ openGId: string }>({ encryptedData, iv, sessionKey, appId })
 */
export async function decryptUserData<T extends object>(
  input: UserDataInput
): Promise<Outcome<T & { watermark: Watermark }, UserDataRefusal>> {
  return readUserData<T>(input, fromBase64(input.sessionKey, BLOCK), input)
}

/** {@link decryptUserData} with the bytes of the session key. */
export async function readUserData<T extends object>(
  message: EncryptedMessage,
  key: Bytes | undefined,
  { appId, maxAgeMs = 300_000, now = Date.now() }: WatermarkRule
): Promise<Outcome<T & { watermark: Watermark }, UserDataRefusal>> {
  const plaintext = await decryptMessage(message, key, MAX_BYTES)
  if (!plaintext.ok) return plaintext
  const data = parseObject(plaintext.value)
  if (!data) return { ok: false, error: 'NO_USER_DATA' }
  const { appid, timestamp } = Object(data.watermark) as Partial<Watermark>
  if (appid !== appId) return { ok: false, error: 'OTHER_APP' }
  const age = now - Number(timestamp) * 1000
  if (typeof timestamp !== 'number' || !(age <= maxAgeMs && age >= -CLOCK_SKEW_MS)) return { ok: false, error: 'STALE' }
  return { ok: true, value: data as T & { watermark: Watermark } }
}

function parseObject(bytes: Bytes): { watermark?: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return typeof value === 'object' && value && !Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}
