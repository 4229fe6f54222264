import type { Correction } from '../../tools/corrections'
import { corrections } from '../../tools/lint/rules/corrections'
import { apiWith, tableWith } from '../table'
import { complaintsOf } from './checking'

const data = tableWith({ a: apiWith() })
const needed: Correction = { api: 'a', platform: 'h5', set: { state: 'noop' }, evidence: 'read in index.js' }
const told = (...list: Correction[]) => complaintsOf(corrections, data, list)

test('a correction that is needed, with its evidence, is fine', () => {
  expect(told(needed)).toEqual([])
})

test('one that changes nothing any more is told', () => {
  expect(told({ ...needed, set: { state: 'absent' } })).toEqual([
    'corrections.json: a on h5 changes nothing any more: the packages say the same; remove it'
  ])
})

test('one without evidence is told', () => {
  expect(told({ ...needed, evidence: ' ' })).toEqual(['corrections.json: a on h5 has no evidence; say how it is known'])
})

test('a second one of the same entry is told', () => {
  expect(told(needed, needed)).toEqual(['corrections.json: a on h5 stands there twice; make one of the two'])
})
