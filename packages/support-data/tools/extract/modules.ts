import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { TSESTree } from '@typescript-eslint/types'
import type { Locate } from './packages'

type Node = TSESTree.Node

/** What a name stands for, followed through imports and re-exports to where it is written. */
export interface Definition {
  node: Node
  module: Module
}

export interface Module {
  file: string
  code: string
  program: TSESTree.Program
  /** Top-level declarations by local name. */
  declared: Map<string, Node>
  imported: Map<string, { from: string; name: string }>
  exported: Map<string, Link>
  /** `export * from`. */
  stars: string[]
}

/** What an export leads to: a name of its own module, another module's export, or the expression itself. */
type Link = { local: string } | { from: string; name: string } | { node: Node }

type ParseSync = typeof import('oxc-parser').parseSync

/** Shipped code as modules whose exports can be followed. Files are parsed once, when first asked for. */
export class Modules {
  private readonly cache = new Map<string, Module>()

  private constructor(
    private readonly parseSync: ParseSync,
    private readonly locate: Locate,
    private readonly replaced: Record<string, string> = {}
  ) {}

  static async create(locate: Locate): Promise<Modules> {
    // oxc-parser is an ECMAScript module; a dynamic import serves CommonJS as well.
    const { parseSync } = await import('oxc-parser')
    return new Modules(parseSync, locate)
  }

  /** The same modules for a build that gives the place of some packages to other files. */
  replacing(replaced: Record<string, string>): Modules {
    return new Modules(this.parseSync, this.locate, replaced)
  }

  load(file: string): Module {
    let module = this.cache.get(file)
    if (!module) {
      module = this.read(file)
      this.cache.set(file, module)
    }
    return module
  }

  /** The definition behind an export of a file; undefined where there is none. */
  find(file: string, name: string, seen = new Set<string>()): Definition | undefined {
    if (seen.has(file)) return undefined
    const module = this.load(file)
    const exported = module.exported.get(name)
    if (exported) return this.follow(module, exported)
    if (name === 'default') return undefined
    for (const star of module.stars) {
      const found = this.find(this.target(star, file), name, new Set([...seen, file]))
      if (found) return found
    }
    return undefined
  }

  /** The definition behind a name used in a module. */
  lookUp(module: Module, local: string): Definition | undefined {
    const node = module.declared.get(local)
    if (node) return { node, module }
    const imported = module.imported.get(local)
    return imported && this.follow(module, imported)
  }

  /** The file behind an import; undefined for what is not installed (a peer such as react-native, a host's own `@ohos.*`). */
  resolve(specifier: string, importer: string): string | undefined {
    if (this.replaced[specifier]) return this.replaced[specifier]
    if (specifier.startsWith('.')) return fileAt(path.join(path.dirname(importer), specifier))
    const [, name, rest] = /^((?:@[^/]+\/)?[^/]+)(?:\/(.*))?$/.exec(specifier) ?? []
    if (!name) return undefined
    try {
      const folder = this.locate(name, path.dirname(importer))
      return rest ? fileAt(path.join(folder, rest)) : this.entryOf(folder)
    } catch {
      return undefined
    }
  }

  /** `module` or `main`, whichever is an ECMAScript module: @tarojs/router names its CommonJS file as `module`. */
  private entryOf(folder: string): string | undefined {
    const { module, main } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Record<string, string | undefined>
    const files = [module, main ?? 'index'].flatMap((entry) => (entry ? (fileAt(path.join(folder, entry)) ?? []) : []))
    return files.find((file) => this.load(file).exported.size > 0 || this.load(file).stars.length > 0)
  }

  private follow(module: Module, link: Link): Definition | undefined {
    if ('node' in link) return { node: link.node, module }
    if ('local' in link) return this.lookUp(module, link.local)
    return this.find(this.target(link.from, module.file), link.name)
  }

  /** A missing file behind a re-export would make its APIs absent in silence. */
  private target(specifier: string, importer: string): string {
    const file = this.resolve(specifier, importer)
    if (!file) throw new Error(`${specifier}, re-exported by ${importer}, is not installed: install its package again`)
    return file
  }

  private read(file: string): Module {
    const code = readFileSync(file, 'utf8')
    const { program, errors } = this.parseSync(file, code, { sourceType: 'module', astType: 'ts', range: true, preserveParens: false })
    if (errors.length > 0) throw new Error(`${file} cannot be parsed (${errors[0]!.message}): install its package again`)
    const tree = program as unknown as TSESTree.Program
    const module: Module = { file, code, program: tree, declared: new Map(), imported: new Map(), exported: new Map(), stars: [] }
    for (const statement of tree.body) readStatement(module, statement)
    return module
  }
}

/** `12` for a node that begins in line 12. */
export function lineOf(module: Module, node: Node): number {
  return module.code.slice(0, node.range[0]).split('\n').length
}

function readStatement(module: Module, statement: TSESTree.ProgramStatement): void {
  if (statement.type === 'ImportDeclaration') readImport(module, statement)
  else if (statement.type === 'ExportAllDeclaration') readExportAll(module, statement)
  else if (statement.type === 'ExportDefaultDeclaration') readExportDefault(module, statement)
  else if (statement.type === 'ExportNamedDeclaration') readExportNamed(module, statement)
  else declare(module, statement)
}

function readImport(module: Module, { source, specifiers }: TSESTree.ImportDeclaration): void {
  for (const specifier of specifiers) {
    const name =
      specifier.type === 'ImportSpecifier' ? nameOf(specifier.imported) : specifier.type === 'ImportDefaultSpecifier' ? 'default' : '*'
    module.imported.set(specifier.local.name, { from: source.value, name })
  }
}

function readExportAll(module: Module, { source, exported }: TSESTree.ExportAllDeclaration): void {
  if (exported) module.exported.set(exported.name, { from: source.value, name: '*' })
  else module.stars.push(source.value)
}

function readExportDefault(module: Module, { declaration }: TSESTree.ExportDefaultDeclaration): void {
  if (declaration.type === 'Identifier') module.exported.set('default', { local: declaration.name })
  else module.exported.set('default', { node: declaration })
}

function readExportNamed(module: Module, { declaration, source, specifiers }: TSESTree.ExportNamedDeclaration): void {
  if (declaration) for (const name of declare(module, declaration)) module.exported.set(name, { local: name })
  for (const specifier of specifiers) {
    const local = nameOf(specifier.local)
    module.exported.set(nameOf(specifier.exported), source ? { from: source.value, name: local } : { local })
  }
}

/** Notes the values that a statement declares, and gives their names. Types are not values. */
function declare(module: Module, statement: Node): string[] {
  if (statement.type === 'VariableDeclaration') {
    return statement.declarations.flatMap(({ id, init }) =>
      id.type === 'Identifier' ? note(module, id.name, init ?? id) : destructure(module, id, init)
    )
  }
  const isValue =
    statement.type === 'FunctionDeclaration' || statement.type === 'ClassDeclaration' || statement.type === 'TSEnumDeclaration'
  return isValue && statement.id ? note(module, statement.id.name, statement) : []
}

/** `const { getEnv } = Taro`: what it is is not followed, that it is there is. */
function destructure(module: Module, pattern: Node, init: Node | null): string[] {
  if (pattern.type !== 'ObjectPattern') return []
  return pattern.properties.flatMap((property) =>
    property.type === 'Property' && property.value.type === 'Identifier' ? note(module, property.value.name, init ?? property) : []
  )
}

function note(module: Module, name: string, node: Node): string[] {
  module.declared.set(name, node)
  return [name]
}

function nameOf(node: TSESTree.Identifier | TSESTree.StringLiteral): string {
  return node.type === 'Identifier' ? node.name : node.value
}

const endings = ['', '.js', '.ts', '.tsx', '/index.js', '/index.ts', '/index.tsx']

function fileAt(base: string): string | undefined {
  return endings.map((ending) => base + ending).find((file) => existsSync(file) && statSync(file).isFile())
}
