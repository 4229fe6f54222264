import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import data, { type CompactSupport, platforms, readCompact } from '../src'
import type { PlatformSupport } from '../src'
import { compactOf, sharedLength } from '../tools/compact'
import { apiWith, tableWith } from './table'

const support = fc.record(
  {
    state: fc.constantFrom<PlatformSupport['state']>('real', 'conditional', 'stub', 'noop', 'absent'),
    since: fc.oneof(
      fc.constant('original'),
      fc.tuple(fc.nat(30), fc.nat(30), fc.nat(30)).map((numbers) => numbers.join('.'))
    )
  },
  { requiredKeys: ['state'] }
)
// Names of chance share hardly a letter; these share up to 40, which is more than one digit can say.
const siblings = fc.tuple(fc.integer({ min: 30, max: 40 }), fc.stringMatching(/^\w{0,5}$/)).map(([length, end]) => 'a'.repeat(length) + end)
const names = fc.oneof(fc.stringMatching(/^[A-Za-z_]\w{0,60}$/), siblings)

test('what is written is read again, whatever the names', () => {
  fc.assert(
    fc.property(fc.dictionary(names, support), (entries) => {
      const apis = Object.entries(entries).map(([name, entry]) => [name, apiWith({ weapp: { ...entry, basis: 'code', sources: {} } })])
      const compact = compactOf(tableWith(Object.fromEntries(apis)), 'weapp')
      const there = Object.entries(entries).filter(([, { state }]) => state !== 'absent')
      expect(Object.fromEntries(readCompact(compact))).toEqual(Object.fromEntries(there))
    })
  )
})

test('what two names share is told in one digit', () => {
  expect(sharedLength('onShow', 'onShowMenu')).toBe(6)
  expect(sharedLength('a'.repeat(40), 'a'.repeat(41))).toBe(35)
})

describe.each(platforms)('%s.json', (platform) => {
  const compact = JSON.parse(readFileSync(path.join(__dirname, `../platforms/${platform}.json`), 'utf8')) as CompactSupport
  const apis = readCompact(compact)

  test('says of every API what the table says', () => {
    for (const [name, { platforms }] of Object.entries(data.apis)) {
      const { state, since } = platforms[platform]
      expect({ name, ...(apis.get(name) ?? { state: 'absent' }) }).toEqual({ name, state, ...(since && { since }) })
    }
    expect([...apis.keys()].filter((name) => !Object.hasOwn(data.apis, name))).toEqual([])
  })

  test('names its platform', () => {
    expect(compact.platform).toBe(platform)
  })
})
