import type { Parse } from '@taro-capability/usage'
import { plainScript, type Script } from './module'
import { createVueParse, type VueCompiler } from './vue'

/**
 * Reads every kind of file.
 *
 * @param compiler Vue's, where there are components to read
 */
export function scriptParser(parse: Parse, compiler?: VueCompiler): (code: string, file: string) => Script {
  const parseVue = compiler && createVueParse(compiler, parse)
  return (code, file) => (parseVue && file.endsWith('.vue') ? parseVue(code, file) : plainScript(parse(code, file)))
}

/** Vue's compiler. Not an import: it takes a while to load, and is needed by components alone. */
// eslint-disable-next-line @typescript-eslint/no-require-imports -- a dynamic import would read it twice, once to find its exports
export const vueCompiler = () => require('@vue/compiler-dom') as VueCompiler
