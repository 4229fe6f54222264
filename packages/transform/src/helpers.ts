import type { ImportUsage, Name } from '@taro-capability/usage'
import { isAnsweredByHost } from './answer'
import type { Context } from './context'
import { ADAPTER, HOST, TARO } from './specifiers'

/**
 * Imports a function of ours into the source, by `require` where it is CommonJS.
 *
 * @param module one of our modules that run in the app
 * @returns its name in the source, which has no other use there
 */
export function importHelper(context: Context, name: string, module: string): string {
  const local = context.unusedName(`__${name}`)
  context.prepend(
    context.isModule ? `import { ${name} as ${local} } from '${module}'` : `const { ${name}: ${local} } = require('${module}')`
  )
  return local
}

/** What a source imports from Taro, types aside. */
export const importedNames = ({ usages }: Context): Name[] =>
  usages
    .filter((usage): usage is ImportUsage => usage.kind === 'import' && usage.module === TARO)
    .flatMap(({ names }) => names.filter(({ typeOnly }) => !typeOnly))

/** Runs a module of ours before the source. */
export const importModule = (context: Context, module: string): void =>
  context.prepend(context.isModule ? `import '${module}'` : `require('${module}')`, true)

/** A question for the running app, `__supports('scanCode')`, and the import it needs. */
export function askAtRunTime(context: Context, api: string): string {
  const [name, module] = isAnsweredByHost(api, context.options.facts) ? ['hostSupports', HOST] : ['supports', ADAPTER]
  return `${importHelper(context, name, module)}('${api}')`
}
