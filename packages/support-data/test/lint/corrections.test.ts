import type { Correction } from '../../tools/corrections'
import { corrections } from '../../tools/lint/rules/corrections'
import { apiWith, tableWith } from '../table'
import { complaintsOf } from './checking'

const data = tableWith({ a: apiWith() })
const needed: Correction = { api: 'a', platform: 'h5', set: { state: 'noop' }, evidence: 'read in index.js' }
const complaintsAbout = (...list: Correction[]) => complaintsOf(corrections, data, list)

test('a correction that is needed, with its evidence, is fine', () => {
  expect(complaintsAbout(needed)).toEqual([])
})

test('one that changes nothing any more is reported', () => {
  expect(complaintsAbout({ ...needed, set: { state: 'absent' } })).toEqual([
    'corrections.json: a on h5 changes nothing any more: the packages say the same; remove it'
  ])
})

test('one without evidence is reported', () => {
  expect(complaintsAbout({ ...needed, evidence: ' ' })).toEqual(['corrections.json: a on h5 has no evidence; say how it is known'])
})

test('a second one of the same entry is reported', () => {
  expect(complaintsAbout(needed, needed)).toEqual(['corrections.json: a on h5 stands there twice; make one of the two'])
})

test.each([
  ['b', 'h5'],
  ['a', 'h6'],
  ['toString', 'h5']
])('one of %s on %s, which the table does not have, is reported', (api, platform) => {
  expect(complaintsAbout({ ...needed, api, platform: platform as 'h5' })).toEqual([
    `corrections.json: the table has no ${api} on ${platform}; remove the correction or fix its name`
  ])
})

test('one that sets nothing is reported', () => {
  expect(complaintsAbout({ ...needed, set: undefined as never })).toEqual([
    'corrections.json: a on h5 sets nothing; say in set what to change'
  ])
})

test('one with an address that is none is reported', () => {
  expect(complaintsAbout({ ...needed, url: 'https://example.com/a' })).toEqual([])
  expect(complaintsAbout({ ...needed, url: 'example.com' })).toEqual([
    'corrections.json: a on h5 has the address example.com; write it whole, from https:// on'
  ])
})
