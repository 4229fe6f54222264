import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import ts from 'typescript'

const require = createRequire(import.meta.url)

const packageFolder = (name: string) => path.join(path.dirname(require.resolve('@tarojs/taro/package.json')), '../..', name)

const read = (name: string, file: string) => readFileSync(path.join(packageFolder(name), file), 'utf8')

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))

/** The names that an expression finds in a text, by its first group. */
const matches = (text: string, expression: RegExp) => new Set([...text.matchAll(expression)].map((match) => match[1]!))

function exportsOf(text: string): Set<string> {
  const names = matches(text, /^export (?:async )?(?:const|let|var|function|class) (\w+)/gm)
  for (const [, list] of text.matchAll(/export \{([^}]*)\}/g))
    for (const name of list!.split(',')) names.add(name.trim().replace(/^.*\sas\s+/, ''))
  return names
}

/** The functions of Taro by its own types. */
function taroNames(): Set<string> {
  const names = new Set<string>()
  const visit = (node: ts.Node) => {
    if (ts.isInterfaceDeclaration(node) && node.name.text === 'TaroStatic')
      for (const member of node.members) if (ts.isMethodSignature(member) && ts.isIdentifier(member.name)) names.add(member.name.text)
    ts.forEachChild(node, visit)
  }
  for (const file of filesIn(path.join(packageFolder('@tarojs/taro'), 'types')))
    visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest))
  return names
}

/** What Taro makes itself, for every mini program and harmony. */
const ofTaroItself = () =>
  new Set([
    ...matches(read('@tarojs/api', 'dist/index.esm.js').split('const Taro = {')[1]!, /^(?: {4}|Taro\.)(\w+)/gm),
    ...matches(read('@tarojs/shared', 'dist/native-apis.js'), /\btaro\.(\w+) = /g)
  ])

/** Taro's framework plugins define them on each platform, whether or not the platform ever calls what they are given. */
const isHook = (name: string) => /^use[A-Z]/.test(name)

const STUB = /(?:const|let|var) (\w+) = (?:\/\*[^*]*\*\/ ?)?(?:temporarilyNotSupport|permanentlyNotSupport|weixinCorpSupport)\(/g

const olderThan = (version: string, other: string) => version.localeCompare(other, 'en', { numeric: true }) < 0

/** WeChat's functions and the base library that its types name for them. */
function wechatVersions(): Map<string, string | undefined> {
  const versions = new Map<string, string | undefined>()
  const visit = (node: ts.Node, source: ts.SourceFile) => {
    if (ts.isInterfaceDeclaration(node) && node.name.text === 'Wx')
      for (const member of node.members)
        if (member.name && ts.isIdentifier(member.name))
          versions.set(member.name.text, /需要基础库： `([\d.]+)`/.exec(source.text.slice(member.pos, member.name.pos))?.[1])
    ts.forEachChild(node, (child) => visit(child, source))
  }
  for (const file of filesIn(path.join(packageFolder('miniprogram-api-typings'), 'types/wx'))) {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest)
    visit(source, source)
  }
  return versions
}

/**
 * The names of Taro's functions that a target lacks, read from what Taro and WeChat publish by patterns of text. It is coarse on purpose
 * and knows nothing of our own table: what it names too many costs a reader a minute, what both knew wrong would never be seen.
 */
export function lackingNames(target: string): Set<string> {
  const [platform, minimum] = target.split('@') as [string, string | undefined]
  const everywhere = ofTaroItself()
  const lacks = (has: (name: string) => boolean) => new Set([...taroNames()].filter((name) => !has(name)))
  switch (platform) {
    case 'h5': {
      const text = read('@tarojs/taro-h5', 'dist/index.esm.js')
      const [stubs, exported] = [matches(text, STUB), exportsOf(text)]
      return lacks((name) => isHook(name) || (exported.has(name) && !stubs.has(name)))
    }
    case 'harmony': {
      const text = read('@tarojs/plugin-platform-harmony-ets', 'dist/runtime.js')
      const [stubs, members] = [matches(text, STUB), matches(text, /^ {4}(\w+): \w+,?$/gm)]
      return lacks((name) => isHook(name) || everywhere.has(name) || (members.has(name) && !stubs.has(name)))
    }
    case 'rn': {
      const own = exportsOf(read('@tarojs/taro-rn', 'dist/api/index.js'))
      for (const file of filesIn(path.join(packageFolder('@tarojs/taro-rn'), 'dist/lib')))
        if (file.endsWith('.js')) for (const name of exportsOf(readFileSync(file, 'utf8'))) own.add(name)
      return lacks((name) => own.has(name))
    }
    case 'weapp': {
      const versions = wechatVersions()
      return lacks((name) => {
        const since = versions.get(name)
        return versions.has(name) ? !(since && minimum && olderThan(minimum, since)) : isHook(name) || everywhere.has(name)
      })
    }
    default:
      throw new Error(`No list of what ${platform} lacks is made: draw for weapp, h5, rn or harmony`)
  }
}
