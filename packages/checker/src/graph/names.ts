import { memoize } from '@taro-capability/usage'
import type { Module } from './module'

/**
 * Whether a file of the project other than one names something, in code, in a text or in a comment.
 *
 * @param texts of all files of the project
 */
export function createNamesElsewhere(texts: ReadonlyMap<string, string>): (name: string, file: string) => boolean {
  // One of two is another file.
  const firstTwo = memoize((name: string) => {
    const found: string[] = []
    for (const [file, text] of texts) {
      if (wordsIn(text, name).next().done) continue
      if (found.push(file) === 2) break
    }
    return found
  })
  return (name, file) => firstTwo(name).some((one) => one !== file)
}

/** How often a file names something, beside its own types: `interface State { clear(): void }` */
export function countNames(name: string, { code, source, rangeOf }: Module): number {
  const types = source.program.body
    .map((node) => ('declaration' in node && node.declaration) || node)
    .filter(({ type }) => TYPES.test(type))
  const ranges = types.map((node) => rangeOf(node))
  return [...wordsIn(code, name)].filter((at) => !ranges.some(([start, end]) => start <= at && at < end)).length
}

const TYPES = /^TS(Interface|TypeAlias)Declaration$/

function* wordsIn(text: string, name: string): Generator<number, void> {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    if (!/[\w$]/.test(text[at - 1] ?? '') && !/[\w$]/.test(text[at + name.length] ?? '')) yield at
}
