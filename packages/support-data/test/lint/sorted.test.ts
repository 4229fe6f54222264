import { sorted } from '../../tools/lint/rules/sorted'
import { apiWith, tableWith } from '../table'
import { complaintsOf } from './checking'

test('names in order are fine', () => {
  expect(complaintsOf(sorted, tableWith({ a: apiWith(), b: apiWith() }))).toEqual([])
})

test('the first name out of order is reported, in each list', () => {
  const fields = { 'success.b': { since: '2.0.0' }, 'success.a': { since: '2.0.0' } }
  const data = tableWith({ b: apiWith({}, { fields }), a: apiWith() }, { packages: { z: '1.0.0', y: '1.0.0' } })
  expect(complaintsOf(sorted, data)).toEqual([
    'apis: a stands after b; run npm run data:build',
    'packages: y stands after z; run npm run data:build',
    'fields of b: success.a stands after success.b; run npm run data:build'
  ])
})
