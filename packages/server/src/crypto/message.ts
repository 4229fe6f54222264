import type { Outcome } from '../outcome'
import { BLOCK, decryptBlocks, unpad } from './aesCbc'
import { fromBase64, type Bytes } from './bytes'

/** What `authPrivateMessage`, `getShareInfo` and their like give the client: base64 both. A client can put anything there. */
export interface EncryptedMessage {
  /** Whole blocks of AES-128-CBC. */
  encryptedData: string
  /** 16 bytes. */
  iv: string
}

/** In the place of what is malformed, so that the work is the same. */
const DECOY = new Uint8Array(BLOCK)

/**
 * Decrypts a message. It decrypts also where the message is malformed, so that the time says nothing.
 * @param key the user's `session_key`: 16 bytes, or anything else for a refusal
 */
export async function decryptMessage(
  message: EncryptedMessage,
  key: Bytes | undefined,
  maxBytes: number
): Promise<Outcome<Bytes, 'MALFORMED' | 'UNDECRYPTABLE'>> {
  const { encryptedData, iv } = Object(message) as Partial<EncryptedMessage>
  const ciphertext = fromBase64(encryptedData, maxBytes)
  const start = fromBase64(iv, BLOCK)
  const isWellFormed = key?.length === BLOCK && start?.length === BLOCK && ciphertext?.length && ciphertext.length % BLOCK === 0
  const blocks = isWellFormed ? await decryptBlocks(key, start, ciphertext) : await decryptBlocks(DECOY, DECOY, DECOY)
  const plaintext = unpad(blocks)
  if (!isWellFormed) return { ok: false, error: 'MALFORMED' }
  return plaintext ? { ok: true, value: plaintext } : { ok: false, error: 'UNDECRYPTABLE' }
}
