// A platform's name stands in its record, its adapter, its extraction and its wiring in the Taro plugin, and nowhere else in a
// src/: everything else reads the records, so that a new platform is a new record. See docs/architecture.md.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

const packagesDir = path.join(__dirname, '../packages')
const recordsDir = path.join(packagesDir, 'support-data/src/platforms')

const camelCase = (id: string) => id.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())

/** By reading the records themselves: a test of this kind may not run what it tests. */
const ids = readdirSync(recordsDir).flatMap((file) => /^ {2}id: '(.+)'/m.exec(readFileSync(path.join(recordsDir, file), 'utf8'))?.[1] ?? [])

const sources = readdirSync(packagesDir)
  .flatMap((name) => [`${name}/src`, `${name}/cli`])
  .filter((folder) => existsSync(path.join(packagesDir, folder)))
  .flatMap((folder) =>
    readdirSync(path.join(packagesDir, folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`)
  )
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.[cm]?[jt]s$/.test(file))

const textOf = (file: string) => readFileSync(path.join(packagesDir, file), 'utf8')

/** The platforms that a file is about, and may name. */
function ownPlatforms(file: string): string[] {
  if (/^taro-capability\/src\/plugin\//.test(file)) return ids
  return ids.filter((id) => file === `support-data/src/platforms/${camelCase(id)}.ts` || file.startsWith(`adapter-${id}/`))
}

/** The platforms that a file names: as a text, as a key, or as a member. A variable may be called what it holds. */
function namedIn(code: string): string[] {
  const named = new Set<string>()
  const visit = (node: ts.Node): void => {
    const { parent } = node
    const isText = ts.isStringLiteralLike(node)
    const isName =
      ts.isIdentifier(node) && (ts.isPropertyAssignment(parent) || ts.isPropertyAccessExpression(parent)) && parent.name === node
    if ((isText && !ts.isImportDeclaration(parent)) || isName) named.add(node.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('source.ts', code, ts.ScriptTarget.Latest, true))
  return ids.filter((id) => named.has(id)).sort()
}

const isGenerated = (code: string) => /^\/\/ Written by `npm run /.test(code)

test('no other source names a platform', () => {
  const naming = sources.filter((file) => {
    const code = textOf(file)
    if (isGenerated(code)) return false
    const own = ownPlatforms(file)
    return namedIn(code).some((id) => !own.includes(id))
  })
  expect(naming).toEqual([])
})

test.each([
  [`const list = ['weapp']`, ['weapp']],
  ['const text = `h5`', ['h5']],
  [`const names = { rn: 1, 'harmony-hybrid': 2 }`, ['harmony-hybrid', 'rn']],
  ['support.platforms.weapp', ['weapp']],
  [`type Own = 'qq' | 'jd'`, ['jd', 'qq']],
  [`import { weapp } from './weapp'\nconst all = [weapp]`, []],
  [`const hint = "like 'h5'"`, []]
])('%s names %j', (code, named) => {
  expect(namedIn(code)).toEqual(named)
})
