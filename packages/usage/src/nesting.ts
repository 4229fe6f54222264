/** Brackets and operators in each other. oxc's parser overflows its stack, and ends the process, at 2,500 in a worker thread. */
const MAX_NESTING = 2000

const CLOSERS: Readonly<Record<string, string>> = { '"': '"', "'": "'", '//': '\n', '/*': '*/' }

/**
 * Whether a source is nested more deeply than the parser's stack allows: brackets, long chains of calls, operators and `else if`.
 * An estimate from the text alone, in one go: what it takes for an operator may stand in a regular expression.
 */
export function isNestedTooDeeply(code: string): boolean {
  /** The operators of the expression that each open bracket interrupts, outermost first. */
  const chains = [0]
  let depth = 0
  const chain = (by: number) => {
    chains[chains.length - 1]! += by
    depth += by
  }
  const endChain = () => chain(-chains.at(-1)!)

  for (let index = 0; index < code.length && depth <= MAX_NESTING; index++) {
    const sign = code[index]!
    const closer = CLOSERS[sign] ?? (sign === '/' ? CLOSERS[code.slice(index, index + 2)] : undefined)
    if (closer) index = endOfText(code, index, closer)
    else if ('([{'.includes(sign)) {
      chains.push(0)
      depth++
    } else if (')]}'.includes(sign)) {
      if (chains.length > 1) depth -= chains.pop()! + 1
      if (sign !== '}' || /^\s*else\b/.test(code.slice(index + 1, index + 20))) chain(1)
      else endChain()
    } else if (sign === ',' || sign === ';') endChain()
    else if (isOperator(code, index)) chain(1)
    // Without semicolons a line that starts with a word starts a statement.
    else if (sign === '\n' && /^[ \t]*[\w$]/.test(code.slice(index + 1, index + 81)) && !isOperator(code, lastSign(code, index))) endChain()
  }
  return depth > MAX_NESTING
}

/** Prefixes and what stands between operands. `<`, `>`, `/`, `=` and a single `|` are those of JSX and types as well. */
const isOperator = (code: string, index: number): boolean =>
  '.?:!~+-*%^'.includes(code[index]!) || ['||', '&&', '=>'].includes(code.slice(index, index + 2))

function lastSign(code: string, index: number): number {
  const start = Math.max(0, index - 80)
  const last = code.slice(start, index).trimEnd().length - 1
  return Math.max(0, start + last)
}

/** The last offset of a string or a comment; a string that is none, an apostrophe in JSX, ends with its line. */
function endOfText(code: string, start: number, closer: string): number {
  if (closer.length > 1 || closer === '\n') {
    const end = code.indexOf(closer, start + 2)
    return end < 0 ? code.length : end + closer.length - (closer === '\n' ? 2 : 1)
  }
  for (let index = start + 1; index < code.length; index++) {
    if (code[index] === '\\') index++
    else if (code[index] === closer || code[index] === '\n') return index
  }
  return code.length
}
