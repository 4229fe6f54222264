import { stubAnswers } from '../../tools/lint/rules/stubAnswers'
import { absent, apiWith, tableWith } from '../table'
import { complaintsOf } from './checking'

test('a stub says what it answers, and nothing else does', () => {
  const data = tableWith({
    a: apiWith({ h5: { ...absent, state: 'stub', stub: 'rejects' }, rn: { ...absent, state: 'stub' }, tt: { ...absent, stub: 'resolves' } })
  })
  expect(complaintsOf(stubAnswers, data)).toEqual([
    'a on rn is a stub; say what it answers',
    'a on tt is absent and answers resolves; only a stub does; remove one of the two'
  ])
})
