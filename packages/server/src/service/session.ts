import { fromBase64, toBase64Url, utf8, xor, type Bytes } from '../crypto/bytes'

const TOKEN_BYTES = 32
const KEY_BYTES = 16

/**
 * What follows from a session's token: the id that finds it in the store, and the pad that seals its session key. A copy of
 * the store holds neither tokens nor session keys. The pad is random and used for one key, as a one-time pad has to be.
 */
export interface SessionSecrets {
  id: string
  pad: Bytes
}

export const newToken = (random: (size: number) => Uint8Array): string => toBase64Url(random(TOKEN_BYTES))

/** HKDF-SHA-256 of the token. For what is no token of ours it does the same work, and finds nothing. */
export async function deriveSecrets(token: unknown): Promise<SessionSecrets> {
  const bytes = fromBase64(token, TOKEN_BYTES) ?? new Uint8Array(0)
  const material = bytes.length === TOKEN_BYTES ? bytes : utf8('no session of ours')
  const key = await crypto.subtle.importKey('raw', material, 'HKDF', false, ['deriveBits'])
  const params = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: utf8('taro-capability session') }
  const derived = new Uint8Array(await crypto.subtle.deriveBits(params, key, (32 + KEY_BYTES) * 8))
  return { id: toBase64Url(derived.slice(0, 32)), pad: derived.slice(32) }
}

export const seal = (sessionKey: string, pad: Bytes): string => toBase64Url(xor(fromBase64(sessionKey, KEY_BYTES)!, pad))

/** The bytes of the session key; without a sealed one, bytes that decrypt nothing. */
export const unseal = (sealedKey: string | undefined, pad: Bytes): Bytes => xor(fromBase64(sealedKey, KEY_BYTES) ?? pad, pad)
