import { toBase64Url, toHex, utf8 } from './bytes'

/** SHA-256 of a text: base64url, 43 characters. */
export async function sha256(text: string): Promise<string> {
  return toBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(text))))
}

/** HMAC-SHA-256 of a text: lower-case hexadecimal. */
export async function hmacSha256(key: string, text: string): Promise<string> {
  const imported = await crypto.subtle.importKey('raw', utf8(key), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  return toHex(new Uint8Array(await crypto.subtle.sign('HMAC', imported, utf8(text))))
}
