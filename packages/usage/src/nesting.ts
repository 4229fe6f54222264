/** Brackets and operators in each other. oxc's parser overflows its stack, and ends the process, at 4,000 in a worker thread. */
const MAX_NESTING = 2000

/** What a character is to the estimate, by its code; all others are part of a word. */
const KINDS = new Uint8Array(128)
const [BLANK, LINE, OPEN, CLOSE, CLOSE_BLOCK, END, OPERATOR, HALF, SLASH, QUOTE] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
const characters: [kind: number, those: string][] = [
  [BLANK, ' \t\r'],
  [LINE, '\n'],
  [OPEN, '([{'],
  [CLOSE, ')]'],
  [CLOSE_BLOCK, '}'],
  [END, ',;'],
  [OPERATOR, '.?:!~+-*%^'],
  // `||`, `&&` and `=>`. Alone they are those of types and attributes, as `<`, `>` and `/` are those of JSX.
  [HALF, '|&='],
  [SLASH, '/'],
  [QUOTE, `"'`]
]
for (const [kind, those] of characters) for (const one of those) KINDS[one.charCodeAt(0)] = kind

const kindAt = (code: string, index: number) => KINDS[code.charCodeAt(index)] ?? 0

/**
 * Whether a source is nested more deeply than the parser's stack allows: brackets, long chains of calls, operators and `else if`.
 * An estimate from the text alone, in one go: what it takes for an operator may stand in a regular expression.
 */
export function isNestedTooDeeply(code: string): boolean {
  /** The operators of the expression that each open bracket interrupts, outermost first. */
  const chains: number[] = []
  let chain = 0
  let depth = 0
  /** What the last character was that is not blank. */
  let last = 0
  let isLineStart = false
  const endChain = () => {
    depth -= chain
    chain = 0
  }

  for (let index = 0; index < code.length && depth <= MAX_NESTING; index++) {
    const kind = kindAt(code, index)
    if (kind === BLANK) continue
    if (kind === LINE) {
      isLineStart = true
      continue
    }
    const next = kind === SLASH ? code[index + 1] : undefined
    if (next === '/' || next === '*') {
      index = endOf(code, index, next === '/' ? '\n' : '*/')
      continue
    }
    // Without semicolons a line that starts with a word starts a statement, unless an operator is open.
    if (isLineStart && kind === 0 && last !== OPERATOR) endChain()
    isLineStart = false
    if (kind === QUOTE) index = endOfString(code, index)
    else if (kind === OPEN) {
      chains.push(chain)
      chain = 0
      depth++
    } else if (kind === CLOSE || kind === CLOSE_BLOCK) {
      endChain()
      if (chains.length > 0) depth--
      chain = chains.pop() ?? 0
      if (kind === CLOSE_BLOCK && !/^\s*else\b/.test(code.slice(index + 1, index + 20))) endChain()
      else {
        chain++
        depth++
      }
    } else if (kind === END) endChain()
    else if (kind === OPERATOR || (kind === HALF && isDouble(code, index))) {
      chain++
      depth++
    }
    last = kind === HALF ? OPERATOR : kind
  }
  return depth > MAX_NESTING
}

const isDouble = (code: string, index: number) => code[index + 1] === (code[index] === '=' ? '>' : code[index])

/** The last offset of a comment. */
function endOf(code: string, start: number, closer: string): number {
  const end = code.indexOf(closer, start + 2)
  if (end < 0) return code.length
  return closer === '\n' ? end - 1 : end + closer.length - 1
}

/** The last offset of a string; one that is none, an apostrophe in JSX, ends with its line. */
function endOfString(code: string, start: number): number {
  const quote = code[start]
  for (let index = start + 1; index < code.length; index++) {
    const sign = code[index]
    if (sign === '\\') index++
    else if (sign === quote) return index
    else if (sign === '\n') return index - 1
  }
  return code.length
}
