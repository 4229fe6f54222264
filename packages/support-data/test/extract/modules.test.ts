import path from 'node:path'
import { lineOf, Modules } from '../../tools/extract/modules'
import { locateIn } from '../../tools/extract/packages'
import { folderWith } from './fixtures'

const folder = folderWith({
  'index.js': `
    import local, { second as renamed } from './parts/index.js'
    export * from './stars.js'
    export { first } from './parts/index.js'
    export { renamed, local }
    export const own = () => 1
    export default own`,
  'parts/index.js': `
    export function first() {}
    export const second = 2
    export default class {}`,
  'stars.js': `
    export * from './circle.js'
    export * from 'installed'
    export const { picked } = {}`,
  'circle.js': `export * from './stars.js'
    export const round = 1`,
  'broken.js': `export * from './nowhere.js'`,
  'wrong.js': `export const = 1`,
  'typed.ts': `export type Shape = number
    export enum Mode { On }
    export const as = (1 as any)`,
  'node_modules/installed/package.json': '{ "name": "installed", "version": "1.0.0", "module": "common.js", "main": "esm.js" }',
  'node_modules/installed/common.js': 'exports.deep = 1',
  'node_modules/installed/esm.js': 'export const deep = 1'
})
const file = (name: string) => path.join(folder, name)
const find = async (name: string, from = 'index.js') => (await Modules.create(locateIn(folder))).find(file(from), name)

test.each([
  ['own', 'index.js'],
  ['default', 'index.js'],
  ['first', 'parts/index.js'],
  ['renamed', 'parts/index.js'],
  ['local', 'parts/index.js'],
  ['picked', 'stars.js'],
  ['round', 'circle.js'],
  ['deep', 'node_modules/installed/esm.js']
])('%s is followed to %s', async (name, expected) => {
  expect((await find(name))?.module.file).toBe(file(expected))
})

test('what nothing exports is not found, round a circle of re-exports as well', async () => {
  expect(await find('nothing')).toBeUndefined()
})

test('types are no values, enums are', async () => {
  expect(await find('Shape', 'typed.ts')).toBeUndefined()
  expect((await find('Mode', 'typed.ts'))?.node.type).toBe('TSEnumDeclaration')
})

test('a definition knows its line', async () => {
  const definition = (await find('second', 'parts/index.js'))!
  expect(lineOf(definition.module, definition.node)).toBe(3)
})

test('a re-export of something that is not there is an error: its APIs would be absent in silence', async () => {
  await expect(find('anything', 'broken.js')).rejects.toThrow(/\.\/nowhere\.js, re-exported by .*broken\.js, is not installed/)
})

test('a file that cannot be parsed is named', async () => {
  await expect(find('anything', 'wrong.js')).rejects.toThrow(/wrong\.js cannot be parsed/)
})
