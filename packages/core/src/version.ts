/**
 * Compares two versions of a host number by number: `2.9.4`, `v2.13`, any count of parts.
 *
 * @returns negative when `a` is older, 0 when both are the same, NaN where one is no version (so that no comparison holds)
 */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)]
  for (let i = 0; i in left || i in right; i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

// A host may give a number.
const partsOf = (version: string) => (/^v?\d+(\.\d+)*$/.test(version) ? `${version}`.match(/\d+/g)!.map(Number) : [NaN])
