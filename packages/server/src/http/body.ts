/** Longest body that is read: a message has less than 1000 bytes. */
export const MAX_BODY_BYTES = 4096

/** The body's bytes; nothing, where there are more than {@link MAX_BODY_BYTES}. What is longer is not read to its end. */
export async function readBody(request: Request): Promise<Uint8Array | undefined> {
  if (Number(request.headers.get('content-length')) > MAX_BODY_BYTES) return undefined
  const bytes = new Uint8Array(MAX_BODY_BYTES)
  let length = 0
  const reader = request.body?.getReader()
  for (;;) {
    const part = await reader?.read()
    if (!part || part.done) return bytes.slice(0, length)
    if (length + part.value.length > MAX_BODY_BYTES) {
      // Not awaited: a connection can take its time to end.
      reader?.cancel().catch(() => {})
      return undefined
    }
    bytes.set(part.value, length)
    length += part.value.length
  }
}

/** The fields of a JSON object; none, where it is none. */
export function parseFields(bytes: Uint8Array): Record<string, unknown> {
  try {
    return Object(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
  } catch {
    return {}
  }
}
