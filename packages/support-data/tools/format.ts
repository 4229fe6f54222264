/**
 * JSON whose lines a person can review: objects are spread down to the given depth, what lies deeper stands on one line.
 * Ends with a line break.
 */
export function formatJson(value: unknown, depth: number): string {
  return `${spread(value, depth, '')}\n`
}

function spread(value: unknown, depth: number, indent: string): string {
  if (depth === 0 || typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value)
  const inner = `${indent}  `
  const lines = Object.entries(value).map(([key, member]) => `${inner}${JSON.stringify(key)}: ${spread(member, depth - 1, inner)}`)
  return lines.length > 0 ? `{\n${lines.join(',\n')}\n${indent}}` : '{}'
}
