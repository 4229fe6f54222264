// The repeats are bounded, so that blanks without end are not looked through again and again.
const LOADS =
  /\b(?:(require\.context|import\.meta\.glob(?:Eager)?)|import|require)\s{0,9}\(\s{0,20}(?:\/\*[^*\n]{0,199}\*\/\s{0,20})?\[?\s{0,20}['"`]([^'"`$*\n]{0,199})(\$\{|\*|['"]\s{0,20}\+)?/g

/**
 * What the names of files begin with that a text loads by a pattern, found without parsing it: `./services/` of
 * `require.context('./services/', …)`, of `import.meta.glob('./services/*.ts')`, and of an import of a name that is made of parts.
 */
export function patternsIn(code: string): string[] {
  if (!/require|import\.meta|import\s{0,9}\(/.test(code)) return []
  return [...code.matchAll(LOADS)].flatMap(([, isContext, start, isMade]) => (start && (isContext || isMade) ? [start] : []))
}
