/** The same work, done once for each key. What was done for an object is forgotten with it. */
export function memoize<Key, Result>(work: (key: Key) => Result): (key: Key) => Result {
  const ofObjects = new WeakMap<object, Result>()
  const ofValues = new Map<Key, Result>()
  return (key) => {
    const known = (typeof key === 'object' && key !== null ? ofObjects : ofValues) as Map<Key, Result>
    if (!known.has(key)) known.set(key, work(key))
    return known.get(key)!
  }
}
