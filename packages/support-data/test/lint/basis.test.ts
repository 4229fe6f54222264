import type { PlatformSupport } from '../../src/types'
import { basis } from '../../tools/lint/rules/basis'
import { apiWith, tableWith } from '../table'
import { complaintsOf } from './checking'

const complaintsAbout = (support: PlatformSupport) => complaintsOf(basis, tableWith({ a: apiWith({ h5: support }) }))

test.each<[PlatformSupport]>([
  [{ state: 'stub', basis: 'code', sources: { code: { state: 'stub' } } }],
  [{ state: 'real', basis: 'typings', sources: { tag: false, typings: true } }],
  [{ state: 'absent', basis: 'tag', sources: {} }]
])('%j stands on its source', (support) => {
  expect(complaintsAbout(support)).toEqual([])
})

test.each<[PlatformSupport, string]>([
  [
    { state: 'real', basis: 'code', sources: { code: { state: 'stub' } } },
    'a on h5 is real by its code, which is stub; fix the extraction'
  ],
  [{ state: 'real', basis: 'code', sources: { tag: true } }, 'a on h5 is real by its code, which is not given; fix the extraction'],
  [
    { state: 'real', basis: 'typings', sources: { typings: false } },
    "a on h5 is real by the host's typings, which say otherwise; fix the extraction"
  ],
  [{ state: 'real', basis: 'tag', sources: { tag: false } }, 'a on h5 is real by its tag, which says otherwise; fix the extraction']
])('%j does not', (support, complaint) => {
  expect(complaintsAbout(support)).toEqual([complaint])
})

test('a correction is a basis where it stands and says the same', () => {
  const support: PlatformSupport = { state: 'noop', basis: 'correction', sources: { code: { state: 'real' } } }
  const data = tableWith({ a: apiWith({ h5: support }) })
  const correction = { api: 'a', platform: 'h5' as const, set: { state: 'noop' as const }, evidence: 'read in index.js' }
  const missing = 'a on h5 is noop by a correction that corrections.json does not have; add it, or fix the extraction'
  expect(complaintsOf(basis, data, [correction])).toEqual([])
  expect(complaintsOf(basis, data, [])).toEqual([missing])
  expect(complaintsOf(basis, data, [{ ...correction, platform: 'rn' }])).toEqual([missing])
  expect(complaintsOf(basis, data, [{ ...correction, api: 'b' }])).toEqual([missing])
  expect(complaintsOf(basis, data, [{ ...correction, set: { state: 'stub' } }])).toEqual([missing])
})
