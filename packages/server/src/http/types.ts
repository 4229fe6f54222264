import type { Authorize } from '../service/types'

/** What the handler cannot know by itself. */
export interface HandlerOptions {
  /** Whether this user may share this subject. Ask your own data: the subject comes from the client. */
  authorize: Authorize
}

/** What the server knows of the connection and a `Request` does not say. */
export interface Connection {
  /** The client's address, for the limit of logins. Behind a proxy give what your proxy says, not the proxy's own. */
  address?: string
}

/** Answers the routes of private messages; never rejects. */
export type Handler = (request: Request, connection?: Connection) => Promise<Response>
