import { schemaRule } from '../../tools/lint/rules/schema'
import { absent, apiWith, tableWith } from '../table'
import { complaintsOf } from './checking'

test('a whole table has the form', () => {
  expect(complaintsOf(schemaRule, tableWith({ login: apiWith() }))).toEqual([])
})

test.each<[string, object, RegExp]>([
  ['a state that does not exist', { ...absent, state: 'broken' }, /login\/platforms\/h5\/state must be equal to one of the allowed values/],
  ['a key that does not exist', { ...absent, sinse: '2.0.0' }, /login\/platforms\/h5 must NOT have additional properties .*sinse/],
  ['a version of two numbers', { ...absent, since: '2.13' }, /login\/platforms\/h5\/since/],
  ['a version with a zero before', { ...absent, since: '2.013.0' }, /login\/platforms\/h5\/since/],
  ['a plugin version that is a word', { ...absent, plugin: 'yes' }, /login\/platforms\/h5\/plugin/],
  ['an entry without a basis', { state: 'absent', sources: {} }, /login\/platforms\/h5 must have required property 'basis'/],
  ['a version with a letter', { ...absent, since: 'v2.13.0' }, /login\/platforms\/h5\/since/],
  [
    'a place without a line',
    { ...absent, sources: { code: { state: 'absent', at: 'package/index.js' } } },
    /sources\/code\/at must match pattern/
  ],
  ['a note in one language', { ...absent, note: { en: 'Only this.' } }, /note must have required property 'zh'/]
])('%s has not', (_, support, complaint) => {
  const data = tableWith({ login: apiWith({ h5: support as typeof absent }) })
  expect(complaintsOf(schemaRule, data)).toContainEqual(expect.stringMatching(complaint))
})

test('a missing platform, an address that is none and a field of no part have not', () => {
  const api = apiWith({}, { url: 'http://example.com', fields: { valid: { since: '2.0.0' } } })
  delete (api.platforms as Partial<typeof api.platforms>).jd
  const complaints = complaintsOf(schemaRule, tableWith({ login: api }))
  expect(complaints).toContainEqual(expect.stringContaining("required property 'jd'"))
  expect(complaints).toContainEqual(expect.stringContaining('/apis/login/url must match pattern'))
  expect(complaints).toContainEqual(expect.stringContaining('/apis/login/fields must'))
})

const field = { since: '2.0.0' }

test.each<[string, object, RegExp]>([
  ['a key that an API does not have', { titel: 'Log in' }, /\/apis\/login must NOT have additional properties .*titel/],
  ['no address', { url: undefined }, /\/apis\/login must have required property 'url'/],
  ['an address without a host', { url: 'https://?' }, /\/apis\/login\/url must match pattern/],
  ['a field that says nothing', { fields: { 'success.valid': {} } }, /success\.valid must NOT have fewer than 1 properties/],
  ['a path with an empty part', { fields: { 'success..valid': field } }, /\/apis\/login\/fields must/],
  ['a path with a space', { fields: { 'success.is valid': field } }, /\/apis\/login\/fields must/]
])('%s is reported', (_, more, complaint) => {
  const data = JSON.parse(JSON.stringify(tableWith({ login: apiWith({}, more) })))
  expect(complaintsOf(schemaRule, data)).toContainEqual(expect.stringMatching(complaint))
})

test.each<[string, object, RegExp]>([
  ['a key that the table does not have', { api: {} }, /the table must NOT have additional properties .*api/],
  ['a name that is none', { apis: { 'log+in': apiWith() } }, /\/apis must match pattern/],
  ['a range for a version', { packages: { a: '^4.2.1' } }, /\/packages\/a must match pattern/],
  ['words after a version', { packages: { a: '4.2.1 or so' } }, /\/packages\/a must match pattern/]
])('%s is reported', (_, more, complaint) => {
  expect(complaintsOf(schemaRule, { ...tableWith({ login: apiWith() }), ...more })).toContainEqual(expect.stringMatching(complaint))
})
