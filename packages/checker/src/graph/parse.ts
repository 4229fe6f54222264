import type { Parse } from '@taro-capability/usage'
import { plainScript, type Script } from './module'
import { createVueParse, type VueCompiler } from './vue'

/** The most that is read of one file, in UTF-16 units: its tree takes two hundred times as much memory. */
const MAX_SOURCE = 1_500_000

/**
 * Reads every kind of file.
 *
 * @param compiler Vue's, where there are components to read
 * @returns a function that throws a SyntaxError for a file that cannot be parsed, or is too large
 */
export function scriptParser(parse: Parse, compiler?: VueCompiler): (code: string, file: string) => Script {
  const parseVue = compiler && createVueParse(compiler, parse)
  return (code, file) => {
    if (code.length > MAX_SOURCE) throw new SyntaxError(`${file}: it is larger than ${MAX_SOURCE / 1e6} MB; leave it out with --ignore`)
    return parseVue && file.endsWith('.vue') ? parseVue(code, file) : plainScript(parse(code, file))
  }
}

/** Vue's compiler. Not an import: it takes a while to load, and is needed by components alone. */
// eslint-disable-next-line @typescript-eslint/no-require-imports -- a dynamic import would read it twice, once to find its exports
export const vueCompiler = () => require('@vue/compiler-dom') as VueCompiler
