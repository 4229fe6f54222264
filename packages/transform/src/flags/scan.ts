import { importsIn } from '@taro-capability/usage'

// What can be seen in a text without parsing it. Each look at a text takes time in proportion to its length, whatever it holds:
// no expression here can go back over a run that it has matched in more than one way.

/** Whether a text may define flags, or pass on those of another file. */
export const mayHoldFlags = (code: string): boolean => /\bdefineFlags\b|\bexport\s*[{*]/.test(code)

/** The names that a text imports from a module; `default` as well, and not a namespace. */
export interface NamedImport {
  specifier: string
  names: string[]
}

/** The imports of a text, without those that are for their effects alone. What stands in a comment may be among them. */
export const namedImportsIn = (code: string): NamedImport[] =>
  importsIn(code).flatMap(({ kind, clause, specifier }) =>
    kind === 'import' && clause.trim() !== '' && specifier !== undefined ? { specifier, names: namesOf(clause) } : []
  )

/** `flags, { a as b, c }` imports `default`, `a` and `c`. */
function namesOf(clause: string): string[] {
  const [head, list = ''] = clause.split('{', 2)
  const named = list.split('}', 1)[0]!.split(',')
  const whole = /^\s*(?!type\b)[\w$]/.test(head!) ? ['default'] : []
  return [...whole, ...named.flatMap((name) => /\S+/.exec(name) ?? [])]
}
