/** A version written the one way that can be compared and sorted: `2.13.0` for `2.13`, `v2.13.0` and `2.13.0`.
 *
 * @throws TypeError for what is no version
 */
export function parseVersion(text: string): string {
  const [, numbers] = /^v?(\d+(?:\.\d+){0,2})$/.exec(typeof text === 'string' ? text.trim() : '') ?? []
  if (!numbers) throw new TypeError(`«${text}» is no version of a base library: write numbers, like 2.13.0`)
  return [...numbers.split('.').map(Number), 0, 0].slice(0, 3).join('.')
}

/** Negative when `a` is older than `b`, 0 when they are the same version. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => parseVersion(version).split('.').map(Number)) as [number[], number[]]
  for (let i = 0; i < 3; i++) if (left[i] !== right[i]) return left[i]! - right[i]!
  return 0
}
