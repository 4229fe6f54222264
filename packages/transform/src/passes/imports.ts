import { contractNames } from '@taro-capability/core'
import type { ImportUsage, LoadUsage, Name, ReexportUsage, Usage } from '@taro-capability/usage'
import type { Context } from '../context'
import type { ImportRewriting } from '../options'
import { replaceExpression } from '../replace'
import { TARO } from '../specifiers'

/**
 * Rewrites the import forms of `@tarojs/taro` that Taro's Babel plugins break (a namespace, `default as`, one API under two
 * names) or that its bundlers leave behind (`require`, `import()`). Line numbers stay as they are.
 */
export function imports(context: Context): void {
  const rewriting = context.options.imports
  if (!rewriting) return
  const usages = context.usages.filter(({ module }) => module === TARO)
  const main = usages.flatMap((usage) => (usage.kind === 'import' ? wholesOf(usage, rewriting) : []))[0]
  for (const usage of usages) {
    if (usage.kind === 'import') rewriteImport(context, usage, rewriting, main)
    if (usage.kind === 'reexport') rewriteReexport(context, usage, rewriting)
  }
  rewriteLoads(context, usages, rewriting, main)
}

/** The names that an import statement gives to Taro's object. */
const wholesOf = ({ names }: ImportUsage, { namespaceModule }: ImportRewriting): Name[] =>
  names.filter(({ imported, typeOnly }) => !typeOnly && (imported === 'default' || (imported === '*' && !namespaceModule)))

/** @param main the first name that the source gives to Taro's object: Taro's Babel plugin knows one default import a file */
function rewriteImport(context: Context, usage: ImportUsage, rewriting: ImportRewriting, main: Name | undefined): void {
  const { names, node } = usage
  const { apiPlugin, namespaceModule } = rewriting
  const values = names.filter(({ typeOnly }) => !typeOnly)
  const own = wholesOf(usage, rewriting)
  const isSecond = apiPlugin && !own.includes(main!) && own.some(({ local }) => local !== main!.local)
  const whole = isSecond ? undefined : own[0]
  const wholes = own.filter((name) => name !== whole)
  const namespace = values.find(({ imported }) => imported === '*' && namespaceModule)
  const first = new Map<string, Name>()
  for (const name of values) if (!first.has(name.imported)) first.set(name.imported, name)
  const seconds = new Set(values.filter((name) => !isWhole(name.imported) && first.get(name.imported) !== name))
  const moved = new Set(namespaceModule ? values.filter((name) => hasContract(name) || seconds.has(name)) : [])
  const isAsTaroExpects =
    !namespace && !wholes.length && !seconds.size && !moved.size && (!whole || whole.node.type === 'ImportDefaultSpecifier')
  if (isAsTaroExpects) return

  const stay = names.filter((name) => !isWhole(name.imported) && !moved.has(name) && !seconds.has(name))
  replaceStatement(context, node.range, [
    importOf(
      TARO,
      whole?.local,
      stay.map((name) => context.text.slice(...name.node.range))
    ),
    namespace && `import * as ${namespace.local} from '${namespaceModule}'`,
    importOf(namespaceModule, undefined, [...moved].map(renamed)),
    ...wholes.map(({ local }) => `const ${local} = ${(whole ?? main!).local}`),
    ...(namespaceModule ? [] : [...seconds].map((name) => `const ${name.local} = ${first.get(name.imported)!.local}`))
  ])
}

function rewriteReexport(context: Context, { names, node }: ReexportUsage, { namespaceModule }: ImportRewriting): void {
  const left = names.filter((name) => !context.isReplaced(name.node))
  const moved = left.filter((name) => hasContract(name) && !name.typeOnly)
  if (!namespaceModule || !moved.length) return
  const stay = left.filter((name) => !hasContract(name) || name.typeOnly).map((name) => context.text.slice(...name.node.range))
  replaceStatement(context, node.range, [
    stay.length && `export { ${stay.join(', ')} } from '${TARO}'`,
    `export { ${moved.map(renamed).join(', ')} } from '${namespaceModule}'`
  ])
}

function rewriteLoads(context: Context, usages: Usage[], rewriting: ImportRewriting, main: Name | undefined): void {
  const { namespaceModule, rewriteRequire, rewriteDynamicImport } = rewriting
  const isLeftBehind = (usage: Usage): usage is LoadUsage =>
    (usage.kind === 'require' && Boolean(rewriteRequire)) || (usage.kind === 'dynamic import' && Boolean(rewriteDynamicImport))
  const loads = usages.filter(isLeftBehind).filter(({ node }) => !context.isReplaced(node))
  if (!loads.length) return
  if (!context.isModule) {
    for (const { kind, node } of loads)
      context.warn(`${kind} of '${TARO}' in a CommonJS source stays in the output, where nothing answers it; write import`, node.range[0])
    return
  }
  const taro = context.unusedName('__taro')
  for (const { kind, node } of loads) replaceExpression(context, node, kind === 'require' ? taro : `Promise.resolve(${taro})`)
  // Where there is a default import, ours takes its value.
  if (namespaceModule) context.prepend(`import * as ${taro} from '${namespaceModule}'`)
  else context.prepend(main ? `const ${taro} = ${main.local}` : `import ${taro} from '${TARO}'`)
}

const isWhole = (imported: string) => imported === 'default' || imported === '*'

const hasContract = ({ imported }: Name) => contractNames.some((api) => api === imported)

const renamed = ({ imported, local }: Name) => (imported === local ? imported : `${imported} as ${local}`)

function importOf(module: string | undefined, whole: string | undefined, named: string[]): string {
  const clauses = [whole, named.length ? `{ ${named.join(', ')} }` : undefined].filter(Boolean)
  return clauses.length ? `import ${clauses.join(', ')} from '${module}'` : ''
}

/** On the lines it stood on, so that warnings and breakpoints keep their line numbers. */
function replaceStatement({ code, text }: Context, [start, end]: [number, number], statements: unknown[]): void {
  const lines = text.slice(start, end).split('\n').length - 1
  code.overwrite(start, end, `${statements.filter(Boolean).join('; ')};${'\n'.repeat(lines)}`)
}
