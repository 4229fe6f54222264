import { judge } from '../../tools/verify/judge'
import type { Observation } from '../../tools/verify/observation'
import { printReports, reportOf } from '../../tools/verify/report'
import type { PlatformSupport, SupportState } from '../../src/types'
import { absent, apiWith, tableWith } from '../table'

const support = (state: SupportState, more: Partial<PlatformSupport> = {}): PlatformSupport => ({ ...absent, state, ...more })
const seen = (saw: Observation['saw'], reached?: boolean): Observation => ({ saw, evidence: 'seen', reached })

test.each<[PlatformSupport, Observation, string]>([
  [support('real'), seen('there'), 'agrees'],
  [support('real'), seen('stub'), 'disagrees'],
  [support('real'), seen('absent'), 'disagrees'],
  [support('stub'), seen('stub'), 'agrees'],
  [support('stub'), seen('there', true), 'disagrees'],
  [support('stub'), seen('there', false), 'undecided'],
  [support('absent'), seen('there', false), 'disagrees'],
  [support('absent'), seen('absent'), 'agrees'],
  [support('noop'), seen('nothing'), 'undecided'],
  [support('conditional', { condition: 'wechat-js-sdk' }), seen('wechat-only'), 'agrees'],
  [support('conditional', { condition: 'wechat-js-sdk' }), seen('stub'), 'disagrees'],
  [support('real'), seen('wechat-only'), 'disagrees']
])('%j, where execution saw %j: it %s', (entry, observation, verdict) => {
  expect(judge(entry, observation)).toBe(verdict)
})

test('what Vue 3 alone brings is absent without it and there with it', () => {
  const vue = support('conditional', { condition: 'vue3' })
  expect(judge(vue, seen('absent'), seen('there'))).toBe('agrees')
  expect(judge(vue, seen('absent'), seen('absent'))).toBe('disagrees')
  expect(judge(vue, seen('there'), seen('there'))).toBe('disagrees')
})

const data = tableWith({ a: apiWith({ h5: support('real') }), b: apiWith({ h5: support('stub') }), c: apiWith() })
const stock = { literal: { a: true, b: true, c: false }, variable: { a: false, b: true, c: true } }
const apis = { a: seen('stub'), b: seen('there', false), c: seen('absent') }
const report = reportOf('h5', data, { apis, stock })

test('a report counts, names what disagrees and what cannot be decided', () => {
  expect(report).toEqual({
    platform: 'h5',
    asked: 3,
    agrees: 1,
    disagreements: [{ api: 'a', state: 'real', saw: 'stub', evidence: 'seen' }],
    undecided: [{ api: 'b', state: 'stub', saw: 'there', evidence: 'seen' }],
    stockWrong: { literal: 1, variable: 3 }
  })
})

test('a person reads a table, then the disagreements', () => {
  const text = printReports([report])
  expect(text).toMatch(/^platform +asked +agree +disagree .*\nh5 +3 +1 +1 +1 +1 +3/)
  expect(text).toContain('h5 disagrees:\n  a: the table says real, execution saw stub (seen)')
  expect(text).toContain('h5, not decidable by execution:\n  seen: b (stub)')
})
