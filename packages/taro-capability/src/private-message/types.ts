import type { SendRequest } from './server'

/** What a client of private messages is made from. */
export interface PrivateMessageClientOptions {
  /** Where your server mounted the routes of `@taro-capability/server`: `https://api.example.com/private-message`. */
  url: string
  /** Calls `Taro.request`, or something of your own that does the same and adds what your backend wants. */
  request: SendRequest
}

/** What `sharePrivately` is given. */
export interface ShareOptions {
  /** What the card is about, in the words of your backend: `gift-42`. Who opens it learns this and nothing else. */
  subject: string
  /** How many different users may open it: 1 if not given, more for a group. */
  openers?: number
}

/** The next card of the page is private. */
export interface Shared {
  /** The activity that the card carries. Nothing has to be done with it. */
  activityId: string
  /** When the card ends, in milliseconds since the epoch, by the server's clock. */
  expiresAt: number
}

/** What `openPrivately` is given: how the user entered. `Taro.getEnterOptionsSync()`, or what the app's `onShow` is given. */
export interface EnterOptions {
  /** The ticket of the card; there is none where the user came another way. */
  shareTicket?: string
}

/** The server has verified that the user was sent the message. */
export interface Opened {
  /** What the card is about, as `sharePrivately` was given it. Believe this, not the page's path: a receiver can change the path. */
  subject: string
}

/** The client's half of private messages. Everything rejects with a `PrivateMessageFailure`, and nothing throws. */
export interface PrivateMessageClient {
  /**
   * Makes the next card of this page a private message: has the server create an activity for this user, who is logged in where needed,
   * and declares it with `updateShareMenu`.
   * Offer the share button when this resolves: a card that is shared earlier is an ordinary one, which cannot be opened as a private message.
   * Each message takes a call of its own.
   */
  sharePrivately(options: ShareOptions): Promise<Shared>
  /**
   * Opens the card that the user came from, `openPrivately(Taro.getEnterOptionsSync())`: logs in, asks WeChat with `authPrivateMessage`, and lets the server decide.
   * WeChat's `valid` is not looked at: a client can be made to say it. The same card again, while the app runs, has the same answer.
   */
  openPrivately(enter: EnterOptions): Promise<Opened>
  /**
   * The session of your server, for routes of your own: `Authorization: Bearer <session>`. Logs in where there is none yet.
   * A login ends the one before, also on another device of the user: where your server no longer knows it, call `logIn`.
   */
  session(): Promise<string>
  /** Logs in anew and gives the new session. */
  logIn(): Promise<string>
}
