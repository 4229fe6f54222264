import { applyCorrections } from '../tools/corrections'
import { absent, apiWith, tableWith } from './table'

const data = tableWith({ a: apiWith() })
const evidence = 'read in index.js'

test('a corrected state wins, and is known by the correction', () => {
  const { apis } = applyCorrections(data, [{ api: 'a', platform: 'h5', set: { state: 'noop' }, evidence }])
  expect(apis.a!.platforms.h5).toEqual({ ...absent, state: 'noop', basis: 'correction' })
})

test('a corrected detail leaves the basis', () => {
  const { apis } = applyCorrections(data, [{ api: 'a', platform: 'weapp', set: { since: '2.2.3' }, evidence }])
  expect(apis.a!.platforms.weapp).toEqual({ ...absent, since: '2.2.3' })
})

test('the extraction is left as it was', () => {
  applyCorrections(data, [{ api: 'a', platform: 'h5', set: { state: 'noop' }, evidence }])
  expect(data.apis.a!.platforms.h5).toEqual(absent)
})

test.each([
  ['b', 'h5'],
  ['a', 'h6'],
  ['toString', 'h5'],
  ['a', 'toString']
])('a correction of %s on %s, which the table does not have, is refused', (api, platform) => {
  const correction = { api, platform: platform as 'h5', set: {}, evidence }
  expect(() => applyCorrections(data, [correction])).toThrow(
    `corrections.json: the table has no ${api} on ${platform}; remove the correction or fix its name`
  )
})

test.each([undefined, '', ' ', 3])('a correction with the evidence «%s» is refused', (evidence) => {
  const correction = { api: 'a', platform: 'h5' as const, set: {}, evidence: evidence as string }
  expect(() => applyCorrections(data, [correction])).toThrow('corrections.json: a on h5 has no evidence; say how it is known')
})

test.each([undefined, null])('a correction that sets «%s» is refused', (set) => {
  const correction = { api: 'a', platform: 'h5' as const, set: set as never, evidence }
  expect(() => applyCorrections(data, [correction])).toThrow('corrections.json: a on h5 sets nothing; say in set what to change')
})
