import { analyze } from '@typescript-eslint/scope-manager'
import { isNestedTooDeeply } from './nesting'
import type { Source, TSESTree } from './types'

/**
 * Parses JavaScript or TypeScript, with or without JSX, into ESTree and its scopes.
 *
 * @param filename its ending says the language; a `.js` may hold JSX, as Taro allows
 * @throws SyntaxError naming file, line and what was expected, or that the source is nested too deeply
 */
export type Parse = (code: string, filename: string) => Source

/** The parser, which is then there without waiting. */
export async function loadParser(): Promise<Parse> {
  // oxc-parser is an ECMAScript module; a dynamic import serves our CommonJS form as well.
  return parserOf(await import('oxc-parser'))
}

/** The same for who cannot wait, as rules of ESLint: on versions of Node that can require ECMAScript modules. */
export function requireParser(): Parse {
  // Not an import: this is of use to few, and a bundler would load it for all.
  const { createRequire } = process.getBuiltinModule('node:module')
  return parserOf(createRequire(`${__dirname}/`)('oxc-parser') as typeof import('oxc-parser'))
}

function parserOf({ parseSync }: typeof import('oxc-parser')): Parse {
  const read = (code: string, filename: string, sourceType: 'module' | 'commonjs') => {
    // For JavaScript as well: the scopes are read from TypeScript's tree, where lists that are empty are there.
    const parsed = parseSync(filename, code, { lang: language(filename), sourceType, astType: 'ts', range: true, preserveParens: false })
    return { parsed, error: parsed.errors.find(({ severity }) => severity === 'Error') }
  }
  return (code, filename) => {
    if (isNestedTooDeeply(code)) throw tooDeep(filename)
    const asModule = read(code, filename, 'module')
    // CommonJS may return at its top, and call a variable `await`.
    const { parsed, error } =
      asModule.error && /\.c?jsx?$/.test(filename) ? firstWithout(asModule, read(code, filename, 'commonjs')) : asModule
    if (error) throw new SyntaxError(`${filename}: ${error.message}${error.codeframe ? `\n${error.codeframe}` : ''}`)
    const tree = parsed.program as unknown as TSESTree.Program
    return { program: tree, scopes: scopesOf(tree, filename) }
  }
}

function scopesOf(program: TSESTree.Program, filename: string): Source['scopes'] {
  try {
    return analyze(program, { sourceType: 'module', emitDecoratorMetadata: false, lib: [] })
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
