import type { IncomingMessage, ServerResponse } from 'node:http'
import { MAX_BODY_BYTES } from './http/body'
import type { Handler } from './http/types'

/** What a `node:http` request does not say. */
export interface NodeListenerOptions {
  /** The client's address, for the limit of logins; default: the other end of the connection. Behind a proxy read the header that your proxy sets. */
  addressOf?: (request: IncomingMessage) => string | undefined
}

/** A request, whose body a framework may have parsed before: Express and its like put it there. */
export type NodeRequest = IncomingMessage & { body?: unknown }

/**
 * The handler as a listener of `node:http`, which is also a middleware of Express and Connect.
 * @example createServer(toNodeListener(handler)).listen(3000)
 */
export function toNodeListener(
  handler: Handler,
  { addressOf = (request) => request.socket.remoteAddress }: NodeListenerOptions = {}
): (request: NodeRequest, response: ServerResponse) => Promise<void> {
  return async (incoming, outgoing) => {
    try {
      const request = await toRequest(incoming)
      const response = await handler(request, { address: addressOf(incoming) })
      // What was not read of a body that is too long is not waited for.
      if (!incoming.complete) outgoing.shouldKeepAlive = false
      outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(await response.text())
    } catch {
      // A method that no `Request` can have, or a connection that broke off, where this is not read.
      if (!outgoing.headersSent) outgoing.writeHead(400)
      outgoing.end()
    }
  }
}

async function toRequest(incoming: NodeRequest): Promise<Request> {
  const { method = 'GET', url = '/', headers } = incoming
  const kept = ['authorization', 'content-type'].flatMap((name) =>
    headers[name] ? [[name, String(headers[name])] as [string, string]] : []
  )
  const path = /^[^?#]*/.exec(url)![0].replace(/^(?!\/)/, '/')
  const hasBody = method !== 'GET' && method !== 'HEAD'
  return new Request(`http://server${path}`, { method, headers: kept, ...(hasBody && { body: await bodyOf(incoming) }) })
}

/** The body, or as much of it as says that it is too long. */
async function bodyOf(incoming: NodeRequest): Promise<string | Uint8Array<ArrayBuffer>> {
  const { body } = incoming
  if (typeof body === 'string' || body instanceof Uint8Array) return new Uint8Array(Buffer.from(body))
  if (body !== undefined) return JSON.stringify(body)
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of incoming.iterator({ destroyOnReturn: false })) {
    parts.push(part)
    length += part.length
    if (length > MAX_BODY_BYTES) break
  }
  return new Uint8Array(Buffer.concat(parts))
}
