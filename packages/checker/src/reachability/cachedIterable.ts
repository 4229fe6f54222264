/** What a generator gives, made as it is asked for, once for all who ask. */
export function cachedIterable<Item>(generate: () => Iterator<Item>): Iterable<Item> {
  const made: Item[] = []
  let iterator: Iterator<Item> | undefined
  let isDone = false
  return {
    *[Symbol.iterator]() {
      for (let i = 0; ; i++) {
        if (i === made.length && !isDone) {
          iterator ??= generate()
          const { done, value } = iterator.next()
          if (done) isDone = true
          else made.push(value)
        }
        if (i === made.length) return
        yield made[i]!
      }
    }
  }
}
