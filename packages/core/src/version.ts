/**
 * Compares two versions of a host number by number: `2.9.4`, `v2.13`, any count of parts.
 *
 * @returns negative when `a` is older, 0 when both are the same, NaN where one is no version (so that no comparison holds)
 */
export function compareVersions(a: string, b: string): number {
  const left = partsOf(a)
  const right = partsOf(b)
  let difference = 0
  for (let i = 0; difference === 0 && i < left.length + right.length; i++) difference = Number(left[i] || 0) - Number(right[i] || 0)
  return difference
}

// A host may give a number. What is no version has a part that is no number.
const partsOf = (version: string): ArrayLike<string> => (/^v?\d+(\.\d+)*$/.test(version) ? `${version}`.match(/\d+/g)! : '?')
