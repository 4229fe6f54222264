import { failWith } from './failure'

/** One request to your server. */
export interface ServerRequest {
  url: string
  method: 'POST'
  header: Record<string, string>
  data: object
}

/** What it answered: `data` is the body, read as JSON. */
export interface ServerAnswer {
  statusCode: number
  data: unknown
}

/** `Taro.request`, or a function of your own that does the same. */
export type SendRequest = (request: ServerRequest) => PromiseLike<ServerAnswer>

/**
 * Posts to a route of `createHandler` (`@taro-capability/server`); rejects with `REFUSED` for the status 403, and with `SERVER_FAILED`
 * for everything that is no answer. `field` is what an answer has to have: a text.
 */
export type Post = <Answer>(route: string, data: object, field: keyof Answer & string, session?: string) => Promise<Answer>

/** @param api whose failures these are */
export function connectServer(api: string, url: string, request: SendRequest): Post {
  return async <Answer>(route: string, data: object, field: keyof Answer & string, session?: string) => {
    const header: Record<string, string> = { 'content-type': 'application/json' }
    if (session) header.authorization = `Bearer ${session}`
    const answer = await send({ url: `${url.replace(/\/+$/, '')}/${route}`, method: 'POST', header, data })
    if (answer.statusCode === 403) throw failWith(api, 'REFUSED', `the server refused ${route}; its own log has the reason`)
    const found = Object(answer.data) as Answer
    if (answer.statusCode === 200 && found[field] && typeof found[field] === 'string') return found
    throw failWith(api, 'SERVER_FAILED', `the server answered ${route} with the status ${answer.statusCode}; try again later`)
  }

  async function send(option: ServerRequest): Promise<ServerAnswer> {
    try {
      return await request(option)
    } catch (error) {
      const { errMsg, message } = Object(error) as { errMsg?: string; message?: string }
      throw failWith(api, 'SERVER_FAILED', `the server cannot be reached (${errMsg || message || 'no reason was given'}); try again later`)
    }
  }
}
