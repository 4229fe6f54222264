import { createWechatError, errorOfAnswer, isWechatError, type WechatApi } from './errors'

/** How requests are made. */
export interface Transport {
  baseUrl: string
  fetch: typeof globalThis.fetch
  /** Milliseconds that one request may take. */
  timeoutMs: number
  /** Resolves after so many milliseconds. */
  wait: (ms: number) => Promise<void>
  /** From 0 to 1, not 1. */
  jitter: () => number
}

export interface WechatRequest {
  api: WechatApi
  path: string
  query?: Record<string, string>
  /** Sent as JSON, by POST. */
  body?: Record<string, unknown>
}

export type Answer = Record<string, unknown>

const TRIES = 4
const FIRST_PAUSE_MS = 100

/** One call of WeChat's API. While WeChat says that it is busy, it waits up to 100, 200, 400 ms and asks again. */
export async function request(transport: Transport, what: WechatRequest): Promise<Answer> {
  for (let tried = 1; ; tried++) {
    try {
      return await send(transport, what)
    } catch (error) {
      if (tried === TRIES || !isWechatError(error, 'BUSY')) throw error
      await transport.wait(transport.jitter() * FIRST_PAUSE_MS * 2 ** (tried - 1))
    }
  }
}

async function send({ baseUrl, fetch, timeoutMs }: Transport, { api, path, query, body }: WechatRequest): Promise<Answer> {
  const signal = AbortSignal.timeout(timeoutMs)
  let status: number
  let text: string
  try {
    const response = await fetch(`${baseUrl}${path}${query ? `?${new URLSearchParams(query)}` : ''}`, {
      signal,
      // A redirect would carry the secret to another host.
      redirect: 'error',
      ...(body && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
    })
    status = response.status
    text = await response.text()
  } catch {
    throw createWechatError(api, signal.aborted ? 'TIMEOUT' : 'UNREACHABLE')
  }
  const answer = parse(text)
  if (status !== 200 || !answer) throw createWechatError(api, 'UNEXPECTED_ANSWER', { status })
  if (typeof answer.errcode === 'number' && answer.errcode !== 0) throw errorOfAnswer(api, answer.errcode, answer.errmsg)
  return answer
}

/** An error of `JSON.parse` quotes the answer, and a token can be in it: nothing of it is kept. */
function parse(text: string): Answer | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value ? (value as Answer) : undefined
  } catch {
    return undefined
  }
}
