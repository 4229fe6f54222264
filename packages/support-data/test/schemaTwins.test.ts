// schema.json, src/types.ts and the prose say the same.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import schema from '../schema.json'
import { platforms } from '../src'

const root = path.join(__dirname, '../../..')

/** Every property name, and every value of an `enum` or `const`, at any depth of a schema. */
function vocabularyOf(node: unknown, found = { properties: new Set<string>(), values: new Set<string>() }) {
  if (typeof node !== 'object' || node === null) return found
  for (const [key, value] of Object.entries(node)) {
    if (key === 'properties') for (const name of Object.keys(value as object)) found.properties.add(name)
    if (key === 'enum') for (const one of value as string[]) found.values.add(one)
    if (key === 'const') found.values.add(value as string)
    vocabularyOf(value, found)
  }
  return found
}

const vocabulary = vocabularyOf(schema)

describe.each(['docs/support-data.md', 'docs/support-data.zh-CN.md'])('%s', (page) => {
  const prose = readFileSync(path.join(root, page), 'utf8')

  test.each([...vocabulary.properties, ...vocabulary.values, ...platforms])('explains `%s`', (word) => {
    expect(prose).toContain(`\`${word}\``)
  })
})

/** The types of the table. */
const declarations = ['text.ts', 'types.ts'].flatMap((name) => {
  const file = path.join(__dirname, '../src', name)
  return [...ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest).statements]
})

/** The property names of the interfaces, and the texts of the unions. */
function vocabularyOfTypes() {
  const properties = new Set<string>()
  const values = new Set<string>()
  const visit = (node: ts.Node, name?: string): void => {
    const owner = ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) ? node.name.text : name
    // It stands beside the table and has no part in its schema.
    if (owner === 'BaseLibraryUsers') return
    if (ts.isPropertySignature(node) && ts.isIdentifier(node.name)) properties.add(node.name.text)
    if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) values.add(node.literal.text)
    ts.forEachChild(node, (child) => visit(child, owner))
  }
  for (const declaration of declarations) visit(declaration)
  return { properties, values }
}

test('the types have the properties and the values of the schema, and no others', () => {
  const types = vocabularyOfTypes()
  expect([...types.properties].sort()).toEqual([...vocabulary.properties].sort())
  expect([...types.values, 'original'].sort()).toEqual([...vocabulary.values].sort())
})

/** The keys that each interface demands, by the schema's name for it. */
function demandedByTypes(): Record<string, string[]> {
  const demanded = declarations.filter(ts.isInterfaceDeclaration).map((declaration): [string, string[]] => {
    const properties = declaration.members.filter(ts.isPropertySignature).filter(({ questionToken }) => !questionToken)
    return [declaration.name.text, properties.map(({ name }) => (name as ts.Identifier).text)]
  })
  return Object.fromEntries(demanded)
}

const { api, support, text } = schema.definitions

test.each<[string, { required?: string[] }]>([
  ['SupportData', schema],
  ['Api', api],
  ['PlatformSupport', support],
  ['Text', text]
])('what %s demands, the schema demands', (name, { required }) => {
  const demanded = demandedByTypes()[name]!
  expect(demanded).not.toEqual([])
  expect(required).toEqual(expect.arrayContaining(demanded))
})
