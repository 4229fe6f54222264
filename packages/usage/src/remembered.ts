/** The same work, done once for each object and forgotten with it. */
export function remembered<Key extends object, Result>(work: (key: Key) => Result): (key: Key) => Result {
  const known = new WeakMap<Key, { result: Result }>()
  return (key) => {
    const found = known.get(key) ?? { result: work(key) }
    known.set(key, found)
    return found.result
  }
}
