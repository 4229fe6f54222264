import type { Bytes } from './bytes'

export const BLOCK = 16

/**
 * Decrypts AES-CBC and leaves the padding on. WebCrypto takes the padding off itself and throws where it is wrong, in a time
 * of its own: that is the padding oracle. So one more block is appended that decrypts to a full block of padding, whatever
 * came before it, and every ciphertext of whole blocks decrypts.
 */
export async function decryptBlocks(key: Bytes, iv: Bytes, ciphertext: Bytes): Promise<Bytes> {
  const imported = await crypto.subtle.importKey('raw', key, 'AES-CBC', false, ['encrypt', 'decrypt'])
  const last = ciphertext.slice(-BLOCK)
  const padding = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-CBC', iv: last }, imported, new Uint8Array(0)))
  const padded = new Uint8Array(ciphertext.length + BLOCK)
  padded.set(ciphertext)
  padded.set(padding, ciphertext.length)
  return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-CBC', iv }, imported, padded))
}

/** Takes PKCS#7 padding off; nothing, where it is wrong. Looks at every byte of the last block in either case. */
export function unpad(plaintext: Bytes): Bytes | undefined {
  const length = plaintext[plaintext.length - 1] ?? 0
  let wrong = Number(length === 0) | Number(length > BLOCK)
  for (let back = 1; back <= BLOCK; back++) {
    wrong |= Number(back <= length) & Number(plaintext[plaintext.length - back] !== length)
  }
  return wrong ? undefined : plaintext.slice(0, plaintext.length - length)
}
