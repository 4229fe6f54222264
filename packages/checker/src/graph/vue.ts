import { rangeOf, vueScript, type Parse } from '@taro-capability/usage'
import type { ElementNode, RootNode } from '@vue/compiler-dom'
import { plainScript, type Script } from './module'
import { templateScript } from './template'

/** What is used of Vue's compiler. */
export type VueCompiler = Pick<typeof import('@vue/compiler-dom'), 'parse' | 'NodeTypes'>

/** Reads Vue single-file components: both scripts as one module, and the template as a function at its end. */
export function createVueParse(compiler: VueCompiler, parse: Parse): (code: string, file: string) => Script {
  return (code, file) => {
    const { scripts, template, isPartial, error } = blocksOf(compiler, code, file)
    const blocks = scripts.map((node) => ({ lang: attributeOf(compiler, node, 'lang'), loc: node.innerLoc! }))
    const { text: script, filename: as } = vueScript(code, file, blocks)
    const shown = template && templateScript(compiler.NodeTypes, template.children, script.length)
    const lost = error && new SyntaxError(`cannot be parsed, and was not checked as a whole: ${error.message}`)
    if (!shown) return { ...plainScript(parse(script, as)), lost, isPartial }
    try {
      return {
        source: parse(script + shown.code, as),
        inTemplate: (node) => rangeOf(node)[0] >= script.length,
        rangeOf: shown.rangeOf,
        lost,
        isPartial
      }
    } catch {
      // With what only Vue 2 understands, for one: its scripts can still be read.
      const reason = 'has a template that cannot be parsed, and was not checked as a whole'
      return { ...plainScript(parse(script, as)), lost: lost ?? new SyntaxError(reason), isPartial: true }
    }
  }
}

interface Blocks {
  /** At most two: the script and the one with `setup`. */
  scripts: ElementNode[]
  /** The template, where it is HTML and in the file itself. */
  template: ElementNode | undefined
  /** Whether there is another one, or what cannot be parsed. */
  isPartial: boolean
  error: Error | undefined
}

/** @throws SyntaxError for what Vue's compiler throws something else at: `<view v-.tap>` */
function blocksOf(compiler: VueCompiler, code: string, file: string): Blocks {
  const errors: Error[] = []
  const root = componentOf(compiler, code, file, (error) => errors.push(error))
  const elements = root.children.filter((node) => node.type === compiler.NodeTypes.ELEMENT)
  const has = (node: ElementNode, name: string) => attributeOf(compiler, node, name) !== undefined
  const all = elements.filter(({ tag }) => tag === 'script')
  const scripts = [all.find((node) => !has(node, 'setup')), all.find((node) => has(node, 'setup'))].filter((node) => node !== undefined)
  const template = elements.find(({ tag }) => tag === 'template')
  const isRead = template && !has(template, 'src') && /^(html)?$/.test(attributeOf(compiler, template, 'lang') ?? '')
  const isPartial = errors.length > 0 || (template !== undefined && !isRead)
  return { scripts, template: isRead ? template : undefined, isPartial, error: errors[0] }
}

function componentOf({ parse }: VueCompiler, code: string, file: string, onError: (error: Error) => void): RootNode {
  try {
    return parse(code, { parseMode: 'sfc', onError })
  } catch (error) {
    throw new SyntaxError(`${file}: ${(error as Error).message}`, { cause: error })
  }
}

/** The value of an attribute, empty where it has none. */
function attributeOf({ NodeTypes }: VueCompiler, { props }: ElementNode, name: string): string | undefined {
  const found = props.find((prop) => prop.type === NodeTypes.ATTRIBUTE && prop.name === name)
  return found?.type === NodeTypes.ATTRIBUTE ? (found.value?.content ?? '') : undefined
}
