import { markTypes } from './markTypes'
import { isNestedTooDeeply } from './nesting'
import { bind, type Bound } from './scopes/bind'
import type { Source, TSESTree } from './types'

/**
 * Parses JavaScript or TypeScript, with or without JSX, into ESTree and its scopes.
 *
 * @param filename its ending says the language; a `.js` may hold JSX, as Taro allows
 * @throws SyntaxError naming file, line and what was expected, or that the source is nested too deeply
 */
export type Parse = (code: string, filename: string) => Source

/** How trees are made. */
export interface ParseOptions {
  /**
   * Without what takes a third of the time and memory and is seldom asked for: the `range` of each node, which {@link rangeOf} knows all the
   * same, and the fields of TypeScript, such as types of variables and `accessibility`. Casts, enums and namespaces are there, `declare`
   * and the kinds of imports and exports where they are not the usual ones.
   */
  lean?: boolean
}

/** The parser, which is then there without waiting. */
export async function loadParser(options?: ParseOptions): Promise<Parse> {
  // oxc-parser is an ECMAScript module; a dynamic import serves our CommonJS form as well.
  return parserOf(await import('oxc-parser'), options)
}

/** The same for who cannot wait, as rules of ESLint: on versions of Node that can require ECMAScript modules. */
export function requireParser(options?: ParseOptions): Parse {
  // Not an import: this is of use to few, and a bundler would load it for all.
  const { createRequire } = process.getBuiltinModule('node:module')
  return parserOf(createRequire(`${__dirname}/`)('oxc-parser') as typeof import('oxc-parser'), options)
}

type Oxc = typeof import('oxc-parser')

/** `<Text> > </Text>`, which Babel takes as text, as Taro builds it. https://babeljs.io/docs/v8-migration */
const TEXT_OF_JSX = /^Unexpected token\. Did you mean `\{'[>}]'\}`/
/** Each is another run of the parser. */
const MAX_REPLACED = 50

function parserOf({ parseSync, rawTransferSupported }: Oxc, { lean = false }: ParseOptions = {}): Parse {
  // Node 22 and newer read the tree from the parser's own memory, in a quarter of the time that it takes by way of JSON.
  let experimentalRawTransfer = rawTransferSupported()

  function parseWith(filename: string, code: string, options: object): ReturnType<Oxc['parseSync']> {
    if (!experimentalRawTransfer) return parseSync(filename, code, options)
    try {
      return parseSync(filename, code, { ...options, experimentalRawTransfer } as object)
    } catch {
      // Where a process may not have that much address space.
      experimentalRawTransfer = false
      return parseSync(filename, code, options)
    }
  }

  // For JavaScript as well: TypeScript's tree has all of its lists where they are empty.
  const options = { astType: lean ? 'js' : 'ts', range: !lean, preserveParens: false }

  const read = (code: string, filename: string, sourceType: 'module' | 'commonjs') => {
    let text = code
    for (let replaced = 0; ; replaced++) {
      const parsed = parseWith(filename, text, { lang: language(filename), sourceType, ...options })
      const error = parsed.errors.find(({ severity }) => severity === 'Error')
      const at = error && TEXT_OF_JSX.test(error.message) && replaced < MAX_REPLACED ? error.labels[0]?.start : undefined
      if (at === undefined) return { parsed, error }
      text = `${text.slice(0, at)}_${text.slice(at + 1)}`
    }
  }
  return (code, filename) => {
    if (isNestedTooDeeply(code)) throw tooDeep(filename)
    const asModule = read(code, filename, 'module')
    // CommonJS may return at its top, and call a variable `await`.
    const { parsed, error } =
      asModule.error && /\.c?jsx?$/.test(filename) ? firstWithout(asModule, read(code, filename, 'commonjs')) : asModule
    if (error) throw new SyntaxError(`${filename}: ${error.message}${error.codeframe ? `\n${error.codeframe}` : ''}`)
    const tree = parsed.program as unknown as TSESTree.Program
    if (lean) markTypes(tree, parsed.module, code)
    return { program: tree, ...boundOf(tree, filename) }
  }
}

function boundOf(program: TSESTree.Program, filename: string): Bound {
  try {
    return bind(program)
  } catch (error) {
    throw error instanceof RangeError ? tooDeep(filename) : error
  }
}

const tooDeep = (filename: string) => new SyntaxError(`${filename}: expressions or blocks are nested too deeply`)

const firstWithout = <Read extends { error?: unknown }>(one: Read, other: Read): Read => (other.error ? one : other)

/** Loads the parser and parses: see {@link Parse}. */
export const parse = async (code: string, filename: string): Promise<Source> => (await loadParser())(code, filename)

function language(filename: string): 'ts' | 'tsx' | 'jsx' {
  if (/\.[cm]?ts$/.test(filename)) return 'ts'
  return filename.endsWith('.tsx') ? 'tsx' : 'jsx'
}
