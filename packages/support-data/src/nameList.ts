/** Names as `readNames` of @taro-capability/core takes them: each without the letters, at most nine, that it shares with the one before. */
export const nameList = (names: readonly string[]): string =>
  names.map((name, i) => inShort(name, sharedLength(name, names[i - 1] ?? '', 9))).join(' ')

const inShort = (name: string, shared: number) => (shared > 0 ? `${shared}${name.slice(shared)}` : name)

/** How many letters two names share at their beginning. */
export function sharedLength(a: string, b: string, most: number): number {
  let length = 0
  while (length < Math.min(a.length, b.length, most) && a[length] === b[length]) length++
  return length
}
