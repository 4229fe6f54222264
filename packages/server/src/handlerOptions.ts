/** What a user wants to share. */
export interface ShareRequest {
  /** The openid. */
  user: string
  /** What the card is about, as the client says. */
  subject: string
  /** How many different users may open it. */
  openers: number
}

export interface HandlerOptions {
  /** Whether this user may share this subject. Ask your own data: the subject comes from the client. A throw is a no. */
  authorize: (request: ShareRequest) => boolean | Promise<boolean>
  /** Longest body that is read, in bytes; default: 4096. */
  maxBodyBytes?: number
}

/** What the server knows of the connection and a `Request` does not say. */
export interface Connection {
  /** The client's address, for the limit of logins. Behind a proxy give what your proxy says, not the proxy's own. */
  address?: string
}

/** Answers the routes of private messages; never rejects. */
export type Handler = (request: Request, connection?: Connection) => Promise<Response>
