import type { Parse } from '@taro-capability/usage'
import { readFileSync } from 'node:fs'
import { plainScript, type Script } from './module'
import { createVueParse, type VueCompiler } from './vue'

/** The text of a file, without the mark of its byte order; undefined where it cannot be read. */
export function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, ' ')
  } catch {
    return undefined
  }
}

/** Reads every kind of file. Vue's compiler is there only if somebody has loaded it. */
export function scriptParser(parse: Parse, compiler?: VueCompiler): (code: string, file: string) => Script {
  const parseVue = compiler && createVueParse(compiler, parse)
  return (code, file) => (parseVue && file.endsWith('.vue') ? parseVue(code, file) : plainScript(parse(code, file)))
}
