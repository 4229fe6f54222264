import type { Parse } from '@taro-capability/usage'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { plainScript, type Script } from './module'
import { createVueParse, type VueCompiler } from './vue'

/** The text of a file, without the mark of its byte order, before which no `#!` is one; undefined where it cannot be read. */
export function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF(#!)?/, (mark) => (mark.length > 1 ? ' //' : ' '))
  } catch {
    return undefined
  }
}

/** What a package.json says, of which nothing is known to be there or to be right. */
export function readManifest(file: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(readFileSync(file, 'utf8'))) as Record<string, unknown>
  } catch {
    return {}
  }
}

/** The folder of the project that a folder is in: the nearest with a package.json, or itself where there is none. */
export function projectRoot(folder: string): string {
  for (let place = path.resolve(folder); ; place = path.dirname(place)) {
    if (existsSync(path.join(place, 'package.json'))) return place
    if (place === path.dirname(place)) return path.resolve(folder)
  }
}

/** Reads every kind of file. Vue's compiler is there only if somebody has loaded it. */
export function scriptParser(parse: Parse, compiler?: VueCompiler): (code: string, file: string) => Script {
  const parseVue = compiler && createVueParse(compiler, parse)
  return (code, file) => (parseVue && file.endsWith('.vue') ? parseVue(code, file) : plainScript(parse(code, file)))
}
