/** Compares two host versions (`2.9.4`, `2.13.0`) number by number: negative when `a` is older, 0 when equal. */
export function compareVersions(a: string, b: string): number {
  const left = a.split('.')
  const right = b.split('.')
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (Number(left[i]) || 0) - (Number(right[i]) || 0)
    if (difference) return difference
  }
  return 0
}
