/** What users wrote: who owns it, and its text. In memory: yours are in your database. */
export function createMessages() {
  const messages = new Map()
  return {
    /** Keeps a text and gives its id, the subject of its private message. */
    add(owner, text) {
      const id = crypto.randomUUID()
      messages.set(id, { owner, text })
      return id
    },
    find: (id) => messages.get(id),
    isOwner: (id, user) => messages.get(id)?.owner === user
  }
}
