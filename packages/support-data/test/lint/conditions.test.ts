import { conditions } from '../../tools/lint/rules/conditions'
import { absent, apiWith, tableWith } from '../table'
import { complaintsOf } from './checking'

const vue3 = { en: 'In Vue 3.', zh: '仅 Vue 3。' }
const conditional = { ...absent, state: 'conditional' as const }

test('a conditional API with a condition that exists is fine', () => {
  const data = tableWith({ a: apiWith({ h5: { ...conditional, condition: 'vue3' } }) }, { conditions: { vue3 } })
  expect(complaintsOf(conditions, data)).toEqual([])
})

test('no condition, an unknown one and one that nothing needs are reported', () => {
  const data = tableWith(
    { a: apiWith({ h5: conditional, rn: { ...conditional, condition: 'vue2' }, tt: { ...absent, condition: 'vue2' } }) },
    { conditions: { vue3 } }
  )
  expect(complaintsOf(conditions, data)).toEqual([
    'a on h5 is conditional on nothing; name a key of conditions',
    'a on rn names the condition vue2, which is not in conditions; add its text',
    'a on tt is absent and names the condition vue2; remove one of the two',
    'condition vue3 is named by no API; remove it'
  ])
})
