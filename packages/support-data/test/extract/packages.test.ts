import path from 'node:path'
import { fileOf, locateIn, versionOf, versionsOf } from '../../tools/extract/packages'
import { folderWith } from './fixtures'

const project = folderWith({
  'node_modules/outer/package.json': '{ "name": "outer", "version": "1.0.0" }',
  'node_modules/outer/node_modules/inner/package.json': '{ "name": "inner", "version": "2.0.0" }',
  'node_modules/inner/package.json': '{ "name": "inner", "version": "3.0.0" }',
  'node_modules/broken/package.json': '{ "name": "broken" }'
})
const locate = locateIn(project)

test('a package is found where Node finds it: the nested copy first', () => {
  expect(versionOf(locate('inner'))).toBe('3.0.0')
  expect(versionOf(locate('inner', locate('outer')))).toBe('2.0.0')
})

test('what is not there is looked for in the second base', () => {
  const second = folderWith({ 'node_modules/other/package.json': '{ "name": "other", "version": "4.0.0" }' })
  expect(versionOf(locateIn(project, second)('other'))).toBe('4.0.0')
})

test('a missing package is named, with the next step', () => {
  expect(() => locate('missing')).toThrow(`missing is not installed beside ${project}: run npm install, or check its name`)
})

test('a half-installed package is named', () => {
  expect(() => versionOf(locate('broken'))).toThrow(/broken\/package\.json has no version: the package is half installed/)
})

test('a file that is gone is named with the version of its package', () => {
  expect(() => fileOf(locate('outer'), 'dist/index.js')).toThrow(
    'outer 1.0.0 has no dist/index.js: its layout changed or it is half installed'
  )
})

test('versions are listed by name, and by way of the package that brings another copy', () => {
  expect(versionsOf(['outer > inner', 'inner'], locate)).toEqual({ inner: '3.0.0', 'outer > inner': '2.0.0' })
})

test('files are found by their path in the package', () => {
  expect(fileOf(locate('outer'), 'package.json')).toBe(path.join(project, 'node_modules/outer/package.json'))
})
