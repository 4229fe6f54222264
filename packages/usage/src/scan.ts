/** A statement that imports or exports, or a call that loads, found in a text without parsing it. */
export interface ImportText {
  kind: 'import' | 'export' | 'call'
  /** What stands between the keyword and `from`: the names. Empty for calls and for `import './x'`. */
  clause: string
  /** Missing for an export of the file's own names: `export { a, b }`. */
  specifier: string | undefined
  /** Of types alone: `import type { A } from './a'`. */
  isType: boolean
  start: number
  end: number
}

const KEYWORD = /\b(?:import|export|require(?=\s*\())\b/g
const STRING = /\s*(?:'([^'\n]*)'|"([^"\n]*)")/y
const OPENING = /\s*\(\s*/y
const STOP = /['"`;()]/
const COMMENTED = /(?:^|\n)[ \t]*\/\/[^\n]*$/
/** How far is looked back for the beginning of a line. */
const LONGEST_BEGINNING = 100
/** Comments are looked through for their end no further than this. */
const LONGEST_COMMENT = 1000

/**
 * The imports and exports of a text: more than there are, in longer comments for one, and each in a form that a parser would take. Each
 * position is looked at a few times at most, whatever the text is.
 */
export function importsIn(code: string): ImportText[] {
  const found: ImportText[] = []
  const keywords = Array.from(code.matchAll(KEYWORD)).filter(({ index }) => !isCommented(code, index))
  keywords.forEach(({ index, 0: keyword }, i) => {
    const start = index + keyword.length
    const called = openingAt(code, start)
    if (called === undefined) {
      const statement = keyword === 'require' ? undefined : statementAt(code, start, keywords[i + 1]?.index ?? code.length)
      if (statement) found.push({ kind: keyword as 'import' | 'export', ...statement, start: index })
    } else if (keyword !== 'export') {
      const specifier = stringAt(code, afterComments(code, called))
      if (specifier !== undefined) found.push({ kind: 'call', clause: '', specifier, isType: false, start: index, end: called })
    }
  })
  return found
}

/** Whether a line is a comment from its beginning, as far as it is looked back. */
export const isCommented = (code: string, at: number): boolean => COMMENTED.test(code.slice(Math.max(0, at - LONGEST_BEGINNING), at))

/** What follows `import` or `export`: a clause can hold neither of the two. */
function statementAt(code: string, start: number, limit: number): Omit<ImportText, 'kind' | 'start'> | undefined {
  const text = code.slice(start, limit)
  const stop = text.search(STOP)
  const clause = stop < 0 ? text : text.slice(0, stop)
  const isType = /^\s+type\b/.test(clause)
  const isComplete = stop >= 0 && (clause.trim() === '' || /\bfrom\s*$/.test(clause.slice(-40)))
  const specifier = isComplete ? stringAt(code, start + stop) : undefined
  if (specifier !== undefined) return { clause, specifier, isType, end: STRING.lastIndex }
  const [names] = /^\s*\{[^}]*\}/.exec(clause) ?? []
  return names === undefined ? undefined : { clause: names, specifier: undefined, isType, end: start + names.length }
}

function openingAt(code: string, at: number): number | undefined {
  OPENING.lastIndex = at
  return OPENING.test(code) ? OPENING.lastIndex : undefined
}

function stringAt(code: string, at: number): string | undefined {
  STRING.lastIndex = at
  const found = STRING.exec(code)
  return found ? (found[1] ?? found[2]) : undefined
}

/** `import(/* webpackChunkName: "share" *\/ './share')` */
function afterComments(code: string, at: number): number {
  if (!code.startsWith('/*', at)) return at
  const end = code.slice(at, at + LONGEST_COMMENT).indexOf('*/')
  return end < 0 ? at : at + end + 2
}
