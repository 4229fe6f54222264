/** Line and column of an offset, both from 1. */
export function position(code: string, offset: number): string {
  const lines = code.slice(0, offset).split('\n')
  return `${lines.length}:${lines.at(-1)!.length + 1}`
}
