/** Compares two host versions (`2.9.4`, `2.13.0`) number by number: negative when `a` is older, 0 when equal. */
export function compareVersions(a: string, b: string): number {
  return rank(a) - rank(b)
}

/** A version as one number: `2.13.0` is 2013000, and so is `2.13`. */
function rank(version: string): number {
  return `${version}.0.0`
    .split('.')
    .slice(0, 3)
    .reduce((sum, part) => sum * 1000 + (Number(part) || 0), 0)
}
