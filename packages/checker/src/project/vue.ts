import type { Parse } from '@taro-capability/usage'
import { plainScript, type Script } from './module'
import { templateScript } from './template'

export type VueCompiler = typeof import('@vue/compiler-sfc')

/** Reads Vue single-file components: both scripts as one module, and the template as a function at its end. */
export function createVueParse(compiler: VueCompiler, parse: Parse): (code: string, file: string) => Script {
  return (code, file) => {
    const { descriptor } = compiler.parse(code, { filename: file, ignoreEmpty: false })
    const blocks = [descriptor.script, descriptor.scriptSetup].filter((block) => block !== null)
    const scripts = blank(
      code,
      blocks.map(({ loc }) => [loc.start.offset, loc.end.offset])
    )
    const as = `${file}.${blocks[0]?.lang ?? 'ts'}`
    const template =
      descriptor.template?.ast && descriptor.template.lang === undefined
        ? templateScript(descriptor.template.ast, scripts.length)
        : undefined
    if (!template) return plainScript(parse(scripts, as))
    try {
      return {
        source: parse(scripts + template.code, as),
        inTemplate: ({ range }) => range[0] >= scripts.length,
        rangeOf: template.rangeOf
      }
    } catch {
      // A template in another language, or with what only Vue 2 understands: its scripts can still be read.
      return plainScript(parse(scripts, as))
    }
  }
}

/** The text with all but some ranges blanked out, so that each offset stays what it was. */
const blank = (code: string, ranges: [number, number][]) =>
  code.replace(/[^\r\n]/g, (sign, offset: number) => (ranges.some(([start, end]) => offset >= start && offset < end) ? sign : ' '))
