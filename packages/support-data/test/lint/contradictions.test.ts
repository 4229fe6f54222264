import { contradictions } from '../../tools/lint/rules/contradictions'
import { absent, apiWith, tableWith } from '../table'
import { complaintsOf } from './checking'

const text = { en: 'They disagree.', zh: '不一致。' }
const disagreeing = { ...absent, sources: { tag: true, code: { state: 'absent' as const } } }

test('sources that disagree say so', () => {
  expect(complaintsOf(contradictions, tableWith({ a: apiWith({ h5: { ...disagreeing, contradiction: text } }) }))).toEqual([])
})

test('a hidden contradiction and an invented one are reported', () => {
  const data = tableWith({ a: apiWith({ h5: disagreeing, rn: { ...absent, contradiction: text } }) })
  expect(complaintsOf(contradictions, data)).toEqual([
    'a on h5: its sources disagree and it hides that; say it in contradiction',
    'a on rn: its sources agree; remove contradiction'
  ])
})

test('one source alone contradicts nothing', () => {
  const data = tableWith({
    a: apiWith({ h5: { ...absent, sources: { code: { state: 'real' } } }, tt: { ...absent, sources: { tag: true } } })
  })
  expect(complaintsOf(contradictions, data)).toEqual([])
})

test('typings are heard where there is no code, and only there', () => {
  const data = tableWith({
    a: apiWith({
      tt: { ...absent, sources: { tag: true, typings: false } },
      weapp: { ...absent, sources: { tag: true, code: { state: 'real' }, typings: false } }
    })
  })
  expect(complaintsOf(contradictions, data)).toEqual(['a on tt: its sources disagree and it hides that; say it in contradiction'])
})
