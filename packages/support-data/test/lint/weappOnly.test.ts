import { weappOnly } from '../../tools/lint/rules/weappOnly'
import { absent, apiWith, tableWith } from '../table'
import { complaintsOf } from './checking'

const real = { ...absent, state: 'real' as const }

test('weapp may have all three', () => {
  const data = tableWith({ a: apiWith({ weapp: { ...real, since: '2.13.0', plugin: false, promise: 'taro' } }) })
  expect(complaintsOf(weappOnly, data)).toEqual([])
})

test('another platform, an absent API and a promise of what makes none are reported', () => {
  const data = tableWith({
    a: apiWith({ weapp: { ...absent, since: '2.13.0' }, h5: { ...real, since: '1.0.0', plugin: true } }),
    b: apiWith({ weapp: { ...real, promise: 'host' } }, { kind: 'sync' })
  })
  expect(complaintsOf(weappOnly, data)).toEqual([
    'a on weapp is absent and has since; remove it, or fix the state',
    'a on h5 has since, plugin, which only weapp has; remove it',
    'b on weapp has a promise and is of kind sync; fix one of the two'
  ])
})
