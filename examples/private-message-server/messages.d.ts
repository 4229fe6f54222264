/** What users wrote: who owns it, and its text. */
export interface Messages {
  /** Keeps a text and gives its id, the subject of its private message. */
  add(owner: string, text: string): string
  find(id: string): { owner: string; text: string } | undefined
  isOwner(id: string, user: string): boolean
}

/** In memory: yours are in your database. */
export function createMessages(): Messages
