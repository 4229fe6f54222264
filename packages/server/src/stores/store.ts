/** What the server keeps of a login. Neither the session's token nor the user's session key can be read from it. */
export interface StoredSession {
  /** Derived from the token that the client holds, one way: base64url, 43 characters. */
  id: string
  /** The user's openid. */
  user: string
  /** The user's `session_key`, sealed with the token: base64url. */
  sealedKey: string
  /** Milliseconds since the epoch. */
  expiresAt: number
}

/** One private message: what it is about, who shares it, and how many may open it. */
export interface StoredActivity {
  /** SHA-256 of WeChat's activity id: base64url, 43 characters. The id itself is in no store. */
  id: string
  /** The openid of the user who shares it. */
  owner: string
  /** What the card is about, in the words of your backend: `gift-42`. No control characters, 1 to 200 UTF-16 units. */
  subject: string
  /** How many different users may open it: 1, or more for a group. */
  openers: number
  /** Milliseconds since the epoch. */
  expiresAt: number
}

/** Why an activity cannot be opened, in the order in which a store has to ask. */
export type ClaimRefusal =
  /** There is no activity of this id. */
  | 'ACTIVITY_UNKNOWN'
  /** `expiresAt <= now`. */
  | 'ACTIVITY_EXPIRED'
  /** The user is its owner. */
  | 'OWN_ACTIVITY'
  /** The user has opened it before. */
  | 'ALREADY_OPENED'
  /** `openers` other users have opened it. */
  | 'ACTIVITY_FULL'

/** What came of a claim: the activity, now opened by the user, or why not. */
export type Claim = { activity: StoredActivity } | { refusal: ClaimRefusal }

/**
 * Where sessions, activities and openings are kept. Every operation is atomic, also between processes, and rejects when
 * the store cannot be reached in time: the service then refuses. `now` is the service's clock, in milliseconds since the epoch;
 * what is past its `expiresAt` may be deleted at any time. `storeConformance` (`@taro-capability/server/testing`) states what a store has to do.
 */
export interface Store {
  /** Keeps a session in the place of the user's earlier one: a user has one session, as WeChat gives a user one session key. */
  saveSession(session: StoredSession): Promise<void>
  /** The session of this id, unless it was replaced, is unknown, or `expiresAt <= now`. */
  findSession(id: string, now: number): Promise<StoredSession | undefined>
  /** Keeps a new activity. Rejects when its id is taken, and changes nothing then. */
  saveActivity(activity: StoredActivity): Promise<void>
  /**
   * Opens an activity for a user: this one operation decides, of any number at the same time, who is among the first `openers`.
   * An opening that was answered survives what the store promises to survive (a restart, a crash).
   */
  claim(activityId: string, user: string, now: number): Promise<Claim>
  /** Whether the user has opened an activity about this subject that is not yet expired. */
  hasOpened(user: string, subject: string, now: number): Promise<boolean>
  /**
   * Counts one more event under a key and says how many there were, this one included, in the current window:
   * windows begin at multiples of `windowMs` since the epoch.
   */
  count(key: string, windowMs: number, now: number): Promise<number>
}
