import type { PlatformSupport, SupportState } from '../src/types'
import { compare } from '../tools/drift/compare'
import { printDrift } from '../tools/drift/print'
import { manifestOf, parseSpecs, releaseOf, sourcesOf } from '../tools/drift/release'
import { installed as installedPackages } from '../tools/outputs'
import { absent, apiWith, tableWith } from './table'

const state = (value: SupportState, more: Partial<PlatformSupport> = {}): PlatformSupport => ({ ...absent, state: value, ...more })

const before = tableWith({
  gone: apiWith({ weapp: state('real'), h5: state('stub') }),
  login: apiWith({ h5: state('stub', { stub: 'resolves' }), rn: state('real'), weapp: state('real', { since: '1.0.0' }) }),
  same: apiWith({ h5: state('real') })
})
const after = tableWith({
  login: apiWith({ h5: state('real'), rn: state('absent'), weapp: state('real', { since: '2.0.0' }) }),
  new: apiWith(),
  same: apiWith({ h5: state('real') })
})

test('APIs that come and go, states and minimums that change', () => {
  expect(compare(before, after)).toEqual([
    { api: 'gone', kind: 'dropped', from: 'works on weapp' },
    { api: 'login', platform: 'weapp', kind: 'since', from: '1.0.0', to: '2.0.0' },
    { api: 'login', platform: 'h5', kind: 'state', from: 'stub (resolves)', to: 'real' },
    { api: 'login', platform: 'rn', kind: 'state', from: 'real', to: 'absent' },
    { api: 'new', kind: 'added', to: 'works nowhere' }
  ])
})

test('a stub that answers otherwise is a change, a note is none', () => {
  const note = { en: 'A note.', zh: '注释。' }
  const was = tableWith({ a: apiWith({ h5: state('stub', { stub: 'resolves' }), rn: state('real') }) })
  const is = tableWith({ a: apiWith({ h5: state('stub', { stub: 'rejects' }), rn: state('real', { note }) }) })
  expect(compare(was, is)).toEqual([{ api: 'a', platform: 'h5', kind: 'state', from: 'stub (resolves)', to: 'stub (rejects)' }])
})

test('what a caller can notice although the state is the same', () => {
  const was = tableWith({ a: apiWith({ weapp: state('real', { promise: 'host', plugin: '2.0.0' }) }, { fields: { 'success.valid': {} } }) })
  const is = tableWith({
    a: apiWith(
      { weapp: state('real', { promise: 'taro', plugin: true, nativeName: 'b' }) },
      { kind: 'sync', url: 'https://example.com/moved', fields: { 'success.valid': { since: '2.13.0', missingIn: 'taro' } } }
    )
  })
  const changes = compare(was, is)
  expect(changes).toEqual([
    { api: 'a', kind: 'other', what: 'kind', from: 'promise', to: 'sync' },
    { api: 'a', kind: 'other', what: 'fields success.valid', from: 'nothing', to: 'since 2.13.0, missing in taro' },
    { api: 'a', platform: 'weapp', kind: 'other', what: 'promise', from: 'host', to: 'taro' },
    { api: 'a', platform: 'weapp', kind: 'other', what: 'plugin', from: '2.0.0', to: 'true' },
    { api: 'a', platform: 'weapp', kind: 'other', what: 'nativeName', from: 'nothing', to: 'b' }
  ])
  expect(printDrift(changes, {}, {})).toContain('\nweapp (3)\n  a: promise host → taro\n')
})

test('a person reads what was compared, then the changes by platform', () => {
  const text = printDrift(compare(before, after), { '@tarojs/taro': '4.2.1', other: '1.0.0' }, { '@tarojs/taro': '4.1.10', other: '1.0.0' })
  expect(text).toBe(`5 changes:
  @tarojs/taro 4.2.1 → 4.1.10
  as installed: other 1.0.0

APIs (2)
  - gone, works on weapp
  + new, works nowhere

weapp (1)
  login: since 1.0.0 → 2.0.0

h5 (1)
  login: stub (resolves) → real

rn (1)
  login: real → absent
`)
  expect(printDrift([], { a: '1.0.0' }, { a: '1.0.1' })).toBe('Nothing changes:\n  a 1.0.0 → 1.0.1\n')
})

const known = ['@tarojs/taro', '@tarojs/taro-h5', 'miniprogram-api-typings']

test('packages are named with an exact version', () => {
  expect(parseSpecs(['@tarojs/taro@4.1.10', 'miniprogram-api-typings@5.2.2'], known)).toEqual({
    '@tarojs/taro': '4.1.10',
    'miniprogram-api-typings': '5.2.2'
  })
})

test('a release to come can be named', () => {
  expect(parseSpecs(['@tarojs/taro@4.3.0-beta.1'], known)).toEqual({ '@tarojs/taro': '4.3.0-beta.1' })
})

test.each([
  [[], 'Name what to compare with, like @tarojs/taro@4.2.0'],
  [['@tarojs/taro'], '«@tarojs/taro» names no version; write it as @tarojs/taro@4.2.0'],
  [['@tarojs/taro@latest'], '«@tarojs/taro@latest»: latest is not an exact version; write it as @tarojs/taro@4.2.0'],
  [['@tarojs/taro@^4.0.0'], '«@tarojs/taro@^4.0.0»: ^4.0.0 is not an exact version; write it as @tarojs/taro@4.2.0'],
  [['@tarojs/taro@4.2.0', '@tarojs/taro@4.1.10'], '@tarojs/taro is named twice; name one version of it'],
  [['left-pad@1.0.0'], 'The table is not read from left-pad; it is from @tarojs/taro, @tarojs/taro-h5, miniprogram-api-typings']
])('%j is refused with what to write', (specs, message) => {
  expect(() => parseSpecs(specs, known)).toThrow(message)
})

const installed = { '@tarojs/taro': '4.2.1', '@tarojs/taro-h5': '4.2.1', 'miniprogram-api-typings': '5.2.3' }
const published = async (name: string) =>
  ({ '@tarojs/taro': ['4.1.9', '4.1.10', '4.2.1'], '@tarojs/taro-h5': ['4.1.8', '4.1.9', '4.2.0-beta.0', '4.2.1'] })[name] ?? [
    '5.2.2',
    '5.2.3'
  ]

test("Taro's version takes its sisters along, each at the newest up to it", async () => {
  expect(await releaseOf({ '@tarojs/taro': '4.1.10' }, installed, published)).toEqual({
    '@tarojs/taro': '4.1.10',
    '@tarojs/taro-h5': '4.1.9',
    'miniprogram-api-typings': '5.2.3'
  })
})

test('the sisters of a release to come are of the same, or older where there is none', async () => {
  const versions = async (name: string) => (name === '@tarojs/taro' ? ['4.2.0', '4.3.0-beta.1'] : ['4.2.0', '4.2.1', '4.3.0'])
  expect(await releaseOf({ '@tarojs/taro': '4.3.0-beta.1' }, installed, versions)).toMatchObject({ '@tarojs/taro-h5': '4.2.1' })
  const withBeta = async () => ['4.2.0', '4.3.0-beta.1']
  expect(await releaseOf({ '@tarojs/taro': '4.3.0-beta.1' }, installed, withBeta)).toMatchObject({ '@tarojs/taro-h5': '4.3.0-beta.1' })
})

test('one package alone leaves the others as they are', async () => {
  expect(await releaseOf({ 'miniprogram-api-typings': '5.2.2' }, installed, published)).toEqual({
    ...installed,
    'miniprogram-api-typings': '5.2.2'
  })
})

test('a version that is not published is refused with those that are', async () => {
  await expect(releaseOf({ '@tarojs/taro': '9.9.9' }, installed, published)).rejects.toThrow(
    '@tarojs/taro has no version 9.9.9; the newest ones are 4.1.9, 4.1.10, 4.2.1'
  )
})

const packages = { 'a-h5': '1.0.0', 'a-h5 > web': '2.0.0', hybrid: '1.0.0', 'hybrid > web': '1.9.0' }

test('the sources are what is named, what it brings, and where code was found', () => {
  const table = tableWith(
    { api: apiWith({ h5: state('real', { sources: { code: { state: 'real', at: '@tarojs/runtime/dist/index.js:1' } } }) }) },
    { packages: { '@tarojs/taro': '4.2.1', '@tarojs/taro > @tarojs/api': '4.2.1' } }
  )
  const sources = sourcesOf(table, installedPackages)
  expect(Object.keys(sources)).toEqual(['@tarojs/api', '@tarojs/runtime', '@tarojs/taro'])
  expect(sources['@tarojs/taro']).toMatch(/^\d+\.\d+\.\d+$/)
})

test('a package that was named replaces the one its owner would bring, but not one that differs already', () => {
  const here = { 'a-h5': '1.0.0', hybrid: '1.0.0', web: '2.0.0' }
  expect(manifestOf({ ...here, web: '1.5.0' }, { web: '1.5.0' }, here, packages)).toEqual({
    private: true,
    dependencies: { 'a-h5': '1.0.0', hybrid: '1.0.0', web: '1.5.0' },
    overrides: { 'a-h5': { web: '1.5.0' } }
  })
})
