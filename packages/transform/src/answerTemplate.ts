import { useOf } from '@taro-capability/usage'
import { isStandIn } from './answer'
import { createContext, type Context, type ContextInput } from './context'
import { existenceInTemplate } from './passes/existence'
import type { VueText } from './vue'

/**
 * Answers the tests of existence in a component's template, in its own syntax: Vue's compiler reads it after us.
 *
 * @param script the context of the component's script, in which all passes have run
 */
export function answerTemplate(input: ContextInput, { readTemplate }: VueText, script: Context): void {
  const template = readTemplate(input.parse, namesStandIn(script))
  if (!template) return
  const made = contextOf({ ...input, script: template })
  if (!made) return
  existenceInTemplate({ ...made.context, prepend: script.prepend }, template.range)
  made.finish()
}

/** Undefined where the template has what is no expression: Vue's compiler reports it. */
function contextOf(input: ContextInput): ReturnType<typeof createContext> | undefined {
  try {
    return createContext(input)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** Whether an expression names an API that has to be asked for, or what the script calls it. */
function namesStandIn({ options, usages, parents }: Context): (expression: string) => boolean {
  const isAsked = (name: string | undefined) => isStandIn(name ?? '', options)
  const locals = usages.flatMap((usage) => {
    if (usage.kind === 'import') return usage.names.flatMap(({ imported, local }) => (isAsked(imported) ? local : []))
    if (usage.kind !== 'member' || !isAsked(usage.name)) return []
    const [, user] = useOf(usage.node, parents)
    return user.type === 'VariableDeclarator' && user.id.type === 'Identifier' ? user.id.name : []
  })
  return (expression) => expression.match(/[\w$]+/g)?.some((word) => isAsked(word) || locals.includes(word)) ?? false
}
