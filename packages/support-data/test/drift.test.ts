import type { PlatformSupport, SupportState } from '../src/types'
import { compare } from '../tools/drift/compare'
import { printDrift } from '../tools/drift/print'
import { parseSpecs, releaseOf } from '../tools/drift/release'
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

test('a person reads what was compared, then the changes by platform', () => {
  const text = printDrift(compare(before, after), { '@tarojs/taro': '4.2.1', other: '1.0.0' }, { '@tarojs/taro': '4.1.10', other: '1.0.0' })
  expect(text).toBe(`5 changes:
  @tarojs/taro 4.2.1 → 4.1.10

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

test.each([
  [[], 'Name what to compare with, like @tarojs/taro@4.2.0'],
  [['@tarojs/taro'], '«@tarojs/taro» names no version; write it as @tarojs/taro@4.2.0'],
  [['@tarojs/taro@latest'], '«@tarojs/taro@latest»: latest is no exact version; write it as @tarojs/taro@4.2.0'],
  [['@tarojs/taro@^4.0.0'], '«@tarojs/taro@^4.0.0»: ^4.0.0 is no exact version; write it as @tarojs/taro@4.2.0'],
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
