import { loadParser } from '@taro-capability/usage'
import { readFileSync } from 'node:fs'
import { plainScript, type Script } from './module'
import { createVueParse } from './vue'

/** The text of a file, without the mark of its byte order; undefined where it cannot be read. */
export function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, ' ')
  } catch {
    return undefined
  }
}

/** The parser for every file that is checked. Vue's compiler is loaded with the first component. */
export async function loadParse(hasVue: boolean): Promise<(code: string, file: string) => Script> {
  const parse = await loadParser()
  const parseVue = hasVue ? createVueParse(await import('@vue/compiler-sfc'), parse) : undefined
  return (code, file) => (parseVue && file.endsWith('.vue') ? parseVue(code, file) : plainScript(parse(code, file)))
}
