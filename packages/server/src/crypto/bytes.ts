/** Bytes with a memory of their own, as WebCrypto takes them. */
export type Bytes = Uint8Array<ArrayBuffer>

export const utf8 = (text: string): Bytes => new TextEncoder().encode(text)

/**
 * Base64 as it arrives in requests: a `+` that a form made a blank, the alphabet of URLs, padding that got lost.
 * Nothing, where it is no base64 or longer than `maxBytes`.
 */
export function fromBase64(text: unknown, maxBytes: number): Bytes | undefined {
  if (typeof text !== 'string' || text.length > Math.ceil(maxBytes / 3) * 4) return undefined
  const digits = text
    .replace(/={1,2}$/, '')
    .replace(/[ -]/g, '+')
    .replace(/_/g, '/')
  if (digits.length % 4 === 1 || !/^[A-Za-z0-9+/]*$/.test(digits)) return undefined
  const bytes = Uint8Array.from(atob(digits), (character) => character.charCodeAt(0))
  return bytes.length > maxBytes ? undefined : bytes
}

/** Base64 with the alphabet of URLs and without padding. */
export function toBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '')
}

export const toHex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

export const xor = (a: Uint8Array, b: Uint8Array): Bytes => Uint8Array.from(a, (byte, index) => byte ^ b[index]!)

/** Whether two are equal, in a time that depends on their lengths alone. */
export function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  let difference = a.length ^ b.length
  for (let index = 0; index < a.length && index < b.length; index++) difference |= a[index]! ^ b[index]!
  return difference === 0
}
