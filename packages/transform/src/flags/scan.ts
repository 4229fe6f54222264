// What can be seen in a text without parsing it. Each look at a text takes time in proportion to its length, whatever it holds:
// no expression here can go back over a run that it has matched in more than one way.

/** Whether a text may define flags, or pass on those of another file. */
export const mayHoldFlags = (code: string): boolean => /\bdefineFlags\b|\bexport\s*[{*]/.test(code)

/** The names that a text imports from a module; `default` as well, and not a namespace. */
export interface ImportText {
  specifier: string
  names: string[]
}

const FROM = /\bfrom\s*(?:'([^'\n]*)'|"([^"\n]*)")/g

/** The imports of a text, without those that are for their effects alone. What stands in a comment may be among them. */
export function importsIn(code: string): ImportText[] {
  const imports: ImportText[] = []
  let last = 0
  for (const match of code.matchAll(FROM)) {
    // No clause goes back over the one before.
    const before = code.slice(last, match.index)
    last = match.index + match[0].length
    const start = before.lastIndexOf('import')
    if (start >= 0) imports.push({ specifier: (match[1] ?? match[2])!, names: namesOf(before.slice(start + 'import'.length)) })
  }
  return imports
}

/** `flags, { a as b, c }` imports `default`, `a` and `c`. */
function namesOf(clause: string): string[] {
  const [head, list = ''] = clause.split('{', 2)
  const named = list.split('}', 1)[0]!.split(',')
  const whole = /^\s*(?!type\b)[\w$]/.test(head!) ? ['default'] : []
  return [...whole, ...named.flatMap((name) => /\S+/.exec(name) ?? [])]
}
