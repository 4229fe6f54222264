import { rangeOf, type Node } from '@taro-capability/usage'
import { isHostEvent } from '../platforms'
import type { DirectiveNode, ElementNode, ExpressionNode, NodeTypes, TemplateChildNode } from '@vue/compiler-dom'

/** A Vue template as JavaScript that runs its expressions under its conditions, and where each piece of it comes from. */
export interface TemplateScript {
  code: string
  /** Where a node of the whole program is in the file. */
  rangeOf(node: Node): [number, number]
}

/** `ShareCard`, `share-card`, `card`: what a tag is called where it is a component. */
function componentOf(tag: string): string | undefined {
  const name = tag.replace(/(^|-)([a-z])/g, (_, _dash, letter: string) => letter.toUpperCase())
  return /^\w+$/.test(name) ? name : undefined
}

/**
 * @param types of Vue's compiler, which is loaded for components alone
 * @param shown what the template holds
 * @param offset where the code will begin in the program
 */
export function templateScript(types: typeof NodeTypes, shown: TemplateChildNode[], offset: number): TemplateScript {
  let code = ''
  const pieces: { start: number; length: number; origin: number }[] = []
  const write = (text: string) => (code += text)

  function expression(node: ExpressionNode | undefined, before = '', after = ''): void {
    if (!node) return
    const { source, start } = node.loc
    // `v-if="a &amp;&amp; b"` is decoded, `{{ }}` is nothing.
    const text = node.type === types.SIMPLE_EXPRESSION ? node.content : source
    if (text.trim() === '') return
    write(before)
    pieces.push({ start: offset + code.length, length: source.length, origin: start.offset })
    write(text + after)
  }

  function children(nodes: TemplateChildNode[]): void {
    for (const node of nodes) {
      if (node.type === types.ELEMENT) element(node)
      else if (node.type === types.INTERPOLATION) expression(node.content, '(', ');')
    }
  }

  function element(node: ElementNode): void {
    const directives = node.props.filter((prop) => prop.type === types.DIRECTIVE)
    const find = (name: string) => directives.find((directive) => directive.name === name)
    // A condition stands before the loop on the same element. https://vuejs.org/guide/essentials/list.html#v-for-with-v-if
    const branch = ['if', 'else-if', 'else'].map(find).find((directive) => directive)
    if (branch) condition(branch)
    const loop = find('for')?.forParseResult
    if (loop) {
      expression(loop.source, '(', ');(')
      const parameters = [loop.value, loop.key, loop.index].filter((parameter) => parameter !== undefined)
      write(`(${parameters.map(({ loc }) => loc.source).join(', ')}) => {`)
    }
    const slot = find('slot')?.exp
    if (slot) write(`((${slot.loc.source}) => {`)
    for (const directive of directives) attribute(directive, node.tag)
    const component = componentOf(node.tag)
    if (component) write(`(${component});`)
    children(node.children)
    if (slot) write('});')
    if (loop) write('});')
    if (branch) write('}')
  }

  function condition({ name, exp }: DirectiveNode): void {
    if (name !== 'if') write('else ')
    if (name === 'else') write('{')
    else expression(exp, 'if (', ') {')
  }

  function attribute({ name, exp, arg }: DirectiveNode, tag: string): void {
    if (!exp || ['if', 'else-if', 'else', 'for', 'slot'].includes(name)) return
    // A handler is an expression that gives one, or statements. https://vuejs.org/guide/essentials/event-handling.html
    // `v-on="{ tap: share }"` names no event: it is an object of handlers.
    const isStatement =
      name === 'on' &&
      arg &&
      !/^\s*([\w$.[\]'"]+|(async\s*)?(\([^)]*\)|\w+)\s*=>[\s\S]*|(async\s+)?function\b[\s\S]*)\s*$/.test(exp.loc.source)
    const event = name === 'on' && arg && /^button$/i.test(tag) ? `on${arg.loc.source.replace(/-/g, '')}` : ''
    const to = isHostEvent(event) ? event : ''
    // What the element changes it to is not known. https://vuejs.org/guide/components/v-model.html
    if (name === 'model' && /^\s*[\w$][\w$.]*\s*$/.test(exp.loc.source)) expression(exp, '(($event) => {', ' = $event});')
    else if (isStatement) expression(exp, `${to}(($event) => {`, '\n});')
    else expression(exp, `${to}(`, ');')
  }

  write(';(() => {')
  children(shown)
  write('});')

  const originOf = (position: number): number => {
    let [low, high] = [0, pieces.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (pieces[middle]!.start <= position) low = middle + 1
      else high = middle
    }
    const piece = pieces[low - 1]
    return piece ? piece.origin + Math.min(position - piece.start, piece.length) : position
  }
  return {
    code,
    rangeOf: (node) => {
      const [start, end] = rangeOf(node)
      return start < offset ? [start, end] : [originOf(start), originOf(end)]
    }
  }
}
