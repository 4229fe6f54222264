import path from 'node:path'
import type { TSESTree } from '@typescript-eslint/types'
import type { Platform } from '../../src/platforms'
import { classify, type Makers, type Verdict } from './classify'
import { type Definition, lineOf, type Module, type Modules } from './modules'
import { fileOf, type Locate, versionOf } from './packages'
import { walk } from './inert'

/** What a platform's shipped code has under an API's name. */
export interface CodeVerdict extends Verdict {
  at?: string
}

export type ReadCode = (api: string) => CodeVerdict

/** What a platform's reader gets. */
export interface Reading {
  modules: Modules
  locate: Locate
}

/** A platform whose adapter is shipped as code that can be read. */
export interface CodePlatform {
  platform: Platform
  /** What is read, as `SupportData.packages` names it. */
  packages: string[]
  read(reading: Reading): ReadCode
}

/** The answer of a look-up, with the place it was read at. */
export function reader(lookUp: (api: string) => Definition | undefined, makers: Makers, modules: Modules): ReadCode {
  return (api) => {
    const definition = lookUp(api)
    if (!definition) return { state: 'absent' }
    return { ...classify(definition, makers, modules), at: placeOf(definition) }
  }
}

/** `@tarojs/taro-h5/dist/api/share/index.js:24`: no path of the machine that extracts, and the innermost package. */
export function placeOf({ node, module }: Definition): string {
  const inPackage = module.file.split(`${path.sep}node_modules${path.sep}`).at(-1)!
  return `${inPackage.replaceAll(path.sep, '/')}:${lineOf(module, node)}`
}

/** @throws Error when the makers of stubs are not where they were: all their stubs would pass for real */
export function expectExports(modules: Modules, folder: string, file: string, names: string[]): void {
  const found = fileOf(folder, file)
  const missing = names.filter((name) => !modules.find(found, name) && !modules.load(found).declared.has(name))
  if (missing.length > 0) {
    throw new Error(`${path.basename(folder)} ${versionOf(folder)}: ${file} has no ${missing.join(', ')}, by which its stubs are known`)
  }
}

/** The members of the object behind a file's default export: written in its literal, or assigned to `taro` in that file. */
export function defaultMembers(modules: Modules, file: string): Map<string, Definition> {
  const definition = modules.find(file, 'default')
  if (!definition) throw new Error(`${file} has no default export, which apps get as Taro: its layout changed`)
  const { node, module } = definition
  const written = node.type === 'ObjectExpression' ? literalProperties(node) : []
  return new Map([
    ...written.map(({ name, value }): [string, Definition] => [name, behind(modules, module, value)]),
    ...assignedToTaro(modules, module)
  ])
}

/** `taro.getTabBar = function …`, which is how a platform's runtime adds to the Taro object. */
export function assignedToTaro(modules: Modules, module: Module): Map<string, Definition> {
  const members = new Map<string, Definition>()
  walk(module.program, (node) => {
    if (node.type !== 'AssignmentExpression' || node.left.type !== 'MemberExpression' || node.left.computed) return
    const { object, property } = node.left
    const isTaro = object.type === 'Identifier' && object.name.toLowerCase() === 'taro'
    if (isTaro && property.type === 'Identifier') members.set(property.name, behind(modules, module, node.right))
  })
  return members
}

const behind = (modules: Modules, module: Module, value: TSESTree.Node): Definition =>
  (value.type === 'Identifier' && modules.lookUp(module, value.name)) || { node: value, module }

export function literalProperties(node: TSESTree.ObjectExpression): { name: string; value: TSESTree.Node }[] {
  return node.properties.flatMap((property) =>
    property.type === 'Property' && property.key.type === 'Identifier' ? [{ name: property.key.name, value: property.value }] : []
  )
}
