import { closest, distance } from 'fastest-levenshtein'
import type { TSESTree } from './types'

/** Line and column of an offset, both from 1, the column in UTF-16 units. */
export interface Position {
  line: number
  column: number
}

/** Finds positions in a text, whose lines are read once. Lines end as ECMAScript and editors end them: `\n`, `\r\n`, `\r`. */
export function createPositions(code: string): (offset: number) => Position {
  let starts: number[] | undefined
  return (offset) => {
    starts ??= [0, ...Array.from(code.matchAll(/\r\n?|\n/g), ({ 0: end, index }) => index + end.length)]
    let [low, high] = [0, starts.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle
    }
    return { line: low + 1, column: offset - starts[low]! + 1 }
  }
}

/** A name that a text holds nowhere: the wanted one, with as many underscores behind it as that takes. */
export function unusedName(code: string, wanted: string): string {
  let longest = -1
  for (let index = code.indexOf(wanted); index >= 0; index = code.indexOf(wanted, index + wanted.length)) {
    let end = index + wanted.length
    while (code[end] === '_') end++
    longest = Math.max(longest, end - index - wanted.length)
  }
  return wanted + '_'.repeat(longest + 1)
}

/** Where a statement can be inserted so that it runs first: after a hashbang and directives. */
export function startOfCode({ body, range }: TSESTree.Program): number {
  const first = body.find((node) => !(node.type === 'ExpressionStatement' && node.directive))
  return first?.range[0] ?? body.at(-1)?.range[1] ?? range[1]
}

/** Longer words are not compared: the work grows with the square of their length, and they are rarely mistyped. */
const MAX_WORD = 100

/** For the end of a message: `; did you mean 'login'?`, the name that a word is nearest to; empty where none is near. */
export function didYouMean(word: string, names: readonly string[]): string {
  if (word.length > MAX_WORD || names.length === 0) return ''
  const nearest = closest(word, names)
  return distance(word, nearest) <= Math.max(2, word.length / 3) ? `; did you mean '${nearest}'?` : ''
}
