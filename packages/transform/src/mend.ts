import { contractNames } from '@taro-capability/core'
import type { ImportUsage, LoadUsage, Name, ReexportUsage, Source, Usage } from '@taro-capability/usage'
import type MagicString from 'magic-string'
import { position } from './position'
import { TARO } from './specifiers'

/** How Taro's own build treats imports of `@tarojs/taro` on the target, and so what has to be rewritten before it runs. */
export interface MendOptions {
  /**
   * Specifier of a module that has every API of Taro by name, and that Taro's Babel plugins leave alone. Absent where
   * Taro's default object has them all.
   */
  namespaceModule?: string
  /** `require('@tarojs/taro')` stays in the output of an ES module. */
  mendRequire?: boolean
  /** So does `import('@tarojs/taro')`, as a `require`. */
  mendDynamicImport?: boolean
}

/**
 * Rewrites the import forms of `@tarojs/taro` that Taro's Babel plugins break (a namespace, `default as`, one API under two
 * names) or that its bundlers leave behind (`require`, `import()`). Line numbers stay as they are.
 *
 * @returns what cannot be mended, each with line and column
 */
export function mend(code: MagicString, program: Source['program'], usages: Usage[], options: MendOptions): string[] {
  const taro = usages.filter(({ module }) => module === TARO)
  for (const usage of taro) {
    if (usage.kind === 'import') mendImport(code, usage, options)
    if (usage.kind === 'reexport') mendReexport(code, usage, options)
  }
  return mendLoads(code, program, taro, options)
}

function mendImport(code: MagicString, { names, node }: ImportUsage, { namespaceModule }: MendOptions): void {
  const values = names.filter(({ typeOnly }) => !typeOnly)
  const [whole, ...wholes] = values.filter(({ imported }) => imported === 'default' || (imported === '*' && !namespaceModule))
  const namespace = values.find(({ imported }) => imported === '*' && namespaceModule)
  const seconds = values.filter(
    ({ imported }, index) => !isWhole(imported) && values.findIndex((name) => name.imported === imported) < index
  )
  const moved = namespaceModule ? values.filter((name) => hasContract(name) || seconds.includes(name)) : []
  const isAsTaroExpects =
    !namespace && !wholes.length && !seconds.length && !moved.length && (!whole || whole.node.type === 'ImportDefaultSpecifier')
  if (isAsTaroExpects) return

  const stay = names.filter((name) => !isWhole(name.imported) && !moved.includes(name) && !seconds.includes(name))
  const firstOf = ({ imported }: Name) => values.find((name) => name.imported === imported)!.local
  replaceStatement(code, node.range, [
    importOf(
      TARO,
      whole?.local,
      stay.map((name) => code.slice(...name.node.range))
    ),
    namespace && `import * as ${namespace.local} from '${namespaceModule}'`,
    importOf(namespaceModule, undefined, moved.map(renamed)),
    ...wholes.map(({ local }) => `const ${local} = ${whole!.local}`),
    ...(namespaceModule ? [] : seconds.map((name) => `const ${name.local} = ${firstOf(name)}`))
  ])
}

function mendReexport(code: MagicString, { names, node }: ReexportUsage, { namespaceModule }: MendOptions): void {
  const moved = names.filter((name) => hasContract(name) && !name.typeOnly)
  if (!namespaceModule || !moved.length) return
  const stay = names.filter((name) => !moved.includes(name)).map((name) => code.slice(...name.node.range))
  replaceStatement(code, node.range, [
    stay.length && `export { ${stay.join(', ')} } from '${TARO}'`,
    `export { ${moved.map(renamed).join(', ')} } from '${namespaceModule}'`
  ])
}

function mendLoads(code: MagicString, { body }: Source['program'], usages: Usage[], options: MendOptions): string[] {
  const isBroken = (usage: Usage): usage is LoadUsage =>
    (usage.kind === 'require' && Boolean(options.mendRequire)) || (usage.kind === 'dynamic import' && Boolean(options.mendDynamicImport))
  const loads = usages.filter(isBroken)
  if (!loads.length) return []
  const isModule = body.some(({ type }) => /^(Import|Export)/.test(type))
  if (!isModule)
    return loads.map(
      ({ kind, node }) =>
        `${position(code.original, node.range[0])}: ${kind} of '${TARO}' in a CommonJS source stays in the output, where nothing answers it; write import`
    )

  const taro = unusedName(code.original)
  for (const { kind, node } of loads) code.overwrite(...node.range, kind === 'require' ? taro : `Promise.resolve(${taro})`)
  // Taro's Babel plugins know one default import a file: where there is one, ours takes its value.
  const imported = usages
    .flatMap((usage) => (usage.kind === 'import' ? usage.names : []))
    .find((name) => isWhole(name.imported) && !name.typeOnly)
  const statement = options.namespaceModule
    ? `import * as ${taro} from '${options.namespaceModule}'`
    : imported
      ? `const ${taro} = ${imported.local}`
      : `import ${taro} from '${TARO}'`
  // After directives and a hashbang.
  const first = body.find((node) => !(node.type === 'ExpressionStatement' && node.directive))!
  code.prependLeft(first.range[0], `${statement}; `)
  return []
}

const isWhole = (imported: string) => imported === 'default' || imported === '*'

const hasContract = ({ imported }: Name) => contractNames.some((api) => api === imported)

const renamed = ({ imported, local }: Name) => (imported === local ? imported : `${imported} as ${local}`)

function importOf(module: string | undefined, whole: string | undefined, named: string[]): string {
  const clauses = [whole, named.length ? `{ ${named.join(', ')} }` : undefined].filter(Boolean)
  return clauses.length ? `import ${clauses.join(', ')} from '${module}'` : ''
}

/** On the lines it stood on, so that warnings and breakpoints keep their line numbers. */
function replaceStatement(code: MagicString, [start, end]: [number, number], statements: unknown[]): void {
  const lines = code.slice(start, end).split('\n').length - 1
  code.overwrite(start, end, `${statements.filter(Boolean).join('; ')};${'\n'.repeat(lines)}`)
}

function unusedName(code: string): string {
  let name = '__taro'
  while (code.includes(name)) name += '_'
  return name
}
