import { createHandler, createPrivateMessages } from '@taro-capability/server'
import { toNodeListener } from '@taro-capability/server/node'

/** The whole backend as a listener of `node:http`: the routes of private messages, and two of its own. */
export function createApp({ messages, ...options }) {
  const privateMessages = createPrivateMessages(options)
  const listener = toNodeListener(createHandler(privateMessages, { authorize: ({ user, subject }) => messages.isOwner(subject, user) }))

  /** `POST /messages` `{ text }`: keeps a message of the user who is logged in. */
  async function write(user, request) {
    const { text } = await readJson(request)
    if (typeof text !== 'string' || text === '' || text.length > 1000) return [400, { error: 'text' }]
    return [200, { id: messages.add(user, text) }]
  }

  /** `GET /messages/:id`: for who wrote the message, and for who has opened it. No one else learns whether it exists. */
  async function read(user, session, id) {
    const message = messages.find(id)
    const isAllowed = message && (message.owner === user || (await privateMessages.hasOpened(session, id)))
    return isAllowed ? [200, { text: message.text }] : [403, { error: 'refused' }]
  }

  async function answer(request, id) {
    const session = /^Bearer ([\w-]+)$/.exec(request.headers.authorization ?? '')?.[1] ?? ''
    const user = await privateMessages.userOf(session)
    if (!user) return [401, { error: 'log in' }]
    if (request.method === 'POST' && !id) return write(user, request)
    if (request.method === 'GET' && id) return read(user, session, id)
    return [405, { error: 'method not allowed' }]
  }

  return async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost')
    const [, id] = /^\/messages(?:\/([\w-]+))?$/.exec(pathname) ?? []
    if (!pathname.startsWith('/messages')) return listener(request, response)
    const [status, body] = await answer(request, id).catch(() => [503, { error: 'try again later' }])
    response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(JSON.stringify(body))
  }
}

const MAX_BODY = 10_000

/** The fields of a JSON body; none, where it is none or too long. */
async function readJson(request) {
  let body = ''
  for await (const chunk of request) {
    body += chunk
    if (body.length > MAX_BODY) return {}
  }
  try {
    return Object(JSON.parse(body))
  } catch {
    return {}
  }
}
