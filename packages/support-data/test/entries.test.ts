// What the adapters get of the table is written here and read by core: both ends of one form.
import { findEntry, readNames } from '@taro-capability/core'
import fc from 'fast-check'
import data, { nameList, platforms, type PlatformSupport } from '../src'
import { entriesOf } from '../tools/generate/tables'
import { apiWith, tableWith } from './table'

const support = fc.record(
  {
    state: fc.constantFrom<PlatformSupport['state']>('real', 'conditional', 'stub', 'noop', 'absent'),
    since: fc.oneof(
      fc.constant('original'),
      fc.tuple(fc.nat(30), fc.nat(30), fc.nat(30)).map((numbers) => numbers.join('.'))
    ),
    category: fc.constantFrom('share', 'device/bluetooth', 'storage')
  },
  { requiredKeys: ['state', 'category'] }
)
// Names of chance share hardly a letter; these share up to 40, which is more than one digit can say.
const siblings = fc.tuple(fc.integer({ min: 30, max: 40 }), fc.stringMatching(/^\w{0,5}$/)).map(([length, end]) => 'a'.repeat(length) + end)
const names = fc.oneof(fc.stringMatching(/^[A-Za-z_]\w{0,60}$/), siblings)

test('what is written is read again, whatever the names', () => {
  fc.assert(
    fc.property(fc.dictionary(names, support, { minKeys: 1 }), (entries) => {
      const apis = Object.entries(entries).map(([name, { category, ...entry }]) => [
        name,
        apiWith({ weapp: { ...entry, basis: 'code', sources: {} } }, { category })
      ])
      const written = entriesOf(tableWith(Object.fromEntries(apis)), 'weapp')
      for (const [name, entry] of Object.entries(entries)) expect(findEntry(written, name)).toEqual(entry)
    })
  )
})

test('a list of names is read again, also where a digit follows what two names share', () => {
  const names = fc.oneof(fc.stringMatching(/^[A-Za-z_]\w{0,60}$/), fc.stringMatching(/^a{0,12}b[0-9]{0,3}$/))
  fc.assert(fc.property(fc.array(names), (given) => expect(readNames(nameList(given))).toEqual(given)))
  expect(nameList(['setEnableDebug', 'setEnable1v1Chat'])).toBe('setEnableDebug 91v1Chat')
})

test.each(platforms)('of %s, the running app knows of every API what the table says', (platform) => {
  const written = entriesOf(data, platform)
  for (const [name, { category, platforms: supports }] of Object.entries(data.apis)) {
    const { state, since } = supports[platform]
    expect({ name, ...findEntry(written, name) }).toEqual({ name, category, state, ...(since && { since }) })
  }
})
