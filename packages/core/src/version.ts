/**
 * Compares two versions of a host number by number: `2.9.4`, `v2.13`, any count of parts.
 *
 * @returns negative when `a` is older, 0 when both are the same, NaN where one is no version (so that no comparison holds)
 */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)]
  const longer = left.length > right.length ? left : right
  return longer.map((_, i) => (left[i] ?? 0) - (right[i] ?? 0)).find((difference) => difference !== 0) ?? 0
}

// A host may give a number.
const partsOf = (version: string) => (/^v?\d+(\.\d+)*$/.test(version) ? `${version}`.replace('v', '').split('.').map(Number) : [NaN])
