import { vueScript, type Parse } from '@taro-capability/usage'
import { plainScript, type Script } from './module'
import { templateScript } from './template'

export type VueCompiler = typeof import('@vue/compiler-sfc')

/** Reads Vue single-file components: both scripts as one module, and the template as a function at its end. */
export function createVueParse(compiler: VueCompiler, parse: Parse): (code: string, file: string) => Script {
  return (code, file) => {
    const { descriptor, errors } = readComponent(compiler, code, file)
    const blocks = [descriptor.script, descriptor.scriptSetup].filter((block) => block !== null)
    const { text: scripts, filename: as } = vueScript(code, file, blocks)
    const template =
      descriptor.template?.ast && /^(html)?$/.test(descriptor.template.lang ?? '')
        ? templateScript(descriptor.template.ast, scripts.length)
        : undefined
    const lost = errors.length > 0 ? lostBy(errors[0]!) : undefined
    if (!template) return { ...plainScript(parse(scripts, as)), lost }
    try {
      return {
        source: parse(scripts + template.code, as),
        inTemplate: ({ range }) => range[0] >= scripts.length,
        rangeOf: template.rangeOf,
        lost
      }
    } catch {
      // With what only Vue 2 understands, for one: its scripts can still be read.
      return { ...plainScript(parse(scripts, as)), lost: lost ?? new SyntaxError('its template cannot be parsed, and was not checked') }
    }
  }
}

/** @throws SyntaxError for what Vue's compiler throws something else at: `<view v-.tap>` */
function readComponent({ parse }: VueCompiler, code: string, filename: string) {
  try {
    return parse(code, { filename, ignoreEmpty: false })
  } catch (error) {
    throw new SyntaxError(`${filename}: ${(error as Error).message}`, { cause: error })
  }
}

const lostBy = ({ message }: Error) => new SyntaxError(`cannot be parsed, and was not checked as a whole: ${message}`)
