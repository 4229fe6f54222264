import type { Outcome } from '../outcome'
import type { Caller, PrivateMessages } from '../service/types'
import { parseFields, readBody } from './body'
import { respondFailure, respondWith, type FailureText } from './respond'
import type { Handler, HandlerOptions } from './types'

type Fields = Record<string, unknown>
type Route = (session: string, fields: Fields, caller: Caller) => Promise<Outcome<object, 'refused' | 'unavailable'>>

/**
 * The routes of private messages over Web standards: `POST …/login`, `POST …/activity`, `POST …/verify`. The last segment of the path
 * names the route, so the handler can be mounted under any prefix.
 * @example const handler = createHandler(messages, { authorize: ({ user, subject }) => gifts.isOwner(subject, user) })
 */
export function createHandler(messages: PrivateMessages, options: HandlerOptions): Handler {
  const routes = routesOf(messages, options)

  async function answer(request: Request, caller: Caller): Promise<object | FailureText> {
    const route = routes.get(/[^/]*$/.exec(new URL(request.url).pathname)![0])
    if (!route) return 'not found'
    if (request.method !== 'POST') return 'method not allowed'
    if (!/^application\/json *(;|$)/i.test(request.headers.get('content-type') ?? '')) return 'content type not supported'
    const body = await readBody(request)
    if (!body) return 'body too large'
    const session = /^Bearer ([\w-]+)$/i.exec(request.headers.get('authorization') ?? '')?.[1] ?? ''
    const outcome = await route(session, parseFields(body), caller)
    return outcome.ok ? outcome.value : outcome.error
  }

  return async (request, { address } = {}) => {
    const requestId = crypto.randomUUID()
    // The service does not reject. A body that broke off does, and its client no longer waits for an answer.
    const answered = await answer(request, { requestId, address }).catch((): FailureText => 'refused')
    return typeof answered === 'string' ? respondFailure(answered, requestId) : respondWith(answered, requestId)
  }
}

/**
 * A client's fields go to the service as they are: it takes nothing for granted, and gives what is no message the work
 * and the answer of what is.
 */
function routesOf(messages: PrivateMessages, { authorize }: HandlerOptions): Map<string, Route> {
  return new Map<string, Route>([
    ['login', (_, { code }, caller) => messages.login(code as string, caller)],
    [
      'activity',
      (session, { subject, openers }, caller) =>
        messages.create(session, { subject: subject as string, openers: openers as number, authorize }, caller)
    ],
    [
      'verify',
      async (session, { encryptedData, iv }, caller) => {
        const message = { encryptedData: encryptedData as string, iv: iv as string }
        const outcome = await messages.verify(session, message, caller)
        // What the client learns: neither openid leaves the server.
        return outcome.ok ? { ok: true, value: { subject: outcome.value.subject } } : outcome
      }
    ]
  ])
}
