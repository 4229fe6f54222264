/**
 * What a JSON API answers with besides its body.
 * Source: https://cheatsheetseries.owasp.org/cheatsheets/REST_Security_Cheat_Sheet.html#security-headers
 */
const headers = {
  'content-type': 'application/json; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff'
}

/** All that a client is ever answered: no text here repeats what it sent. */
const failures = {
  refused: 403,
  'not found': 404,
  'method not allowed': 405,
  'body too large': 413,
  'content type not supported': 415,
  unavailable: 503
} as const

export type FailureText = keyof typeof failures

const RETRY_AFTER_SECONDS = '5'

const respond = (status: number, body: object, requestId: string, more?: Record<string, string>) =>
  new Response(JSON.stringify(body), { status, headers: { ...headers, 'x-request-id': requestId, ...more } })

export const respondWith = (value: object, requestId: string): Response => respond(200, value, requestId)

export function respondFailure(error: FailureText, requestId: string): Response {
  const more: Partial<Record<FailureText, Record<string, string>>> = {
    'method not allowed': { allow: 'POST' },
    unavailable: { 'retry-after': RETRY_AFTER_SECONDS }
  }
  return respond(failures[error], { error }, requestId, more[error])
}
