/** What is drawn from, by a name of each part. */
export type Strata<Item> = Map<string, Item[]>

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

function shuffled<Item>(items: Item[], random: () => number): Item[] {
  const order = [...items]
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[order[at], order[other]] = [order[other]!, order[at]!]
  }
  return order
}

/** So many items, as evenly from all strata as their sizes allow. */
export function draw<Item>(strata: Strata<Item>, count: number, seed: number): Item[] {
  const random = randomFrom(seed)
  const drawn: Item[] = []
  const bySize = [...strata.values()].sort((one, other) => one.length - other.length)
  for (const [at, items] of bySize.entries()) {
    const share = Math.round((count - drawn.length) / (bySize.length - at))
    drawn.push(...shuffled(items, random).slice(0, share))
  }
  return drawn
}
