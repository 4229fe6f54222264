/**
 * The one way in which a version is written: `2.13.0` for `2.13`, `v2.13.0` and `2.13.0`.
 *
 * @throws TypeError for what is not a version
 */
export function parseVersion(text: string): string {
  const parts = partsOf(typeof text === 'string' ? text.trim() : '')
  if (!parts) throw new TypeError(`«${text}» is not a version; write numbers, such as 2.13.0`)
  return [...parts, 0, 0].slice(0, Math.max(3, parts.length)).join('.')
}

/**
 * Compares two versions number by number, any count of parts, as core does in the app.
 *
 * @returns negative when `a` is older, 0 when both are the same, NaN where one is not a version (so that no comparison holds)
 */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)]
  if (!left || !right) return NaN
  const length = Math.max(left.length, right.length)
  return Array.from({ length }, (_, i) => (left[i] ?? 0) - (right[i] ?? 0)).find((difference) => difference !== 0) ?? 0
}

/** In a template: JSON may hold a number. */
function partsOf(version: string): number[] | undefined {
  return /^v?\d+(\.\d+)*$/.test(version) ? `${version}`.replace('v', '').split('.').map(Number) : undefined
}
