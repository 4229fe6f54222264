import { supportPage } from '../tools/docs'
import { absent, apiWith, tableWith } from './table'

const users = { date: '2025-11-30', share: { '3.0.0': 90, '2.13.0': 9.5 } }
const note = { en: 'A note.', zh: '注释。' }
const data = tableWith(
  {
    authPrivateMessage: apiWith({
      weapp: { state: 'real', basis: 'typings', sources: { typings: true }, since: '2.13.0' },
      h5: { state: 'stub', basis: 'code', sources: {}, stub: 'resolves-in-production' },
      rn: { ...absent, note },
      alipay: { state: 'real', basis: 'tag', sources: { tag: true } }
    }),
    scanCode: apiWith(
      {
        weapp: { state: 'real', basis: 'typings', sources: { typings: true }, since: 'original' },
        h5: { state: 'conditional', basis: 'code', sources: {}, condition: 'js-sdk' },
        rn: { state: 'stub', basis: 'code', sources: {}, stub: 'returns-error', note },
        harmony: { state: 'noop', basis: 'code', sources: {}, contradiction: { en: 'They disagree.', zh: '不一致。' } }
      },
      { category: 'device/scan' }
    )
  },
  { conditions: { 'js-sdk': { en: "In WeChat's browser.", zh: '微信内置浏览器中。' } } }
)
const page = supportPage(data, users, 'en')

test('an API is a row of its category, with its documentation', () => {
  expect(page).toContain(
    '## share\n\n| API | weapp | h5 | rn | harmony | harmony-hybrid | alipay | tt | swan | qq | jd | quickapp |\n' +
      '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n' +
      '| [authPrivateMessage](https://example.com/api) | ✅ 2.13.0 (99.5 %) | ⛔ | <sup>1</sup> |  |  | ☑️ |  |  |  |  |  |\n\n1. A note.'
  )
})

test('conditions, unusual answers, contradictions and notes are numbered once a section', () => {
  expect(page).toContain('| ✅ | 🟡<sup>1</sup> | ⛔<sup>2 3</sup> | ⚪<sup>4</sup> |')
  expect(page).toContain("1. In WeChat's browser.\n2. Returns an Error.\n3. A note.\n4. They disagree.")
})

test('categories are in order and listed', () => {
  expect(page).toContain('[device/scan](#devicescan) · [share](#share)')
  expect(page.indexOf('## device/scan')).toBeLessThan(page.indexOf('## share'))
})

test('totals are counted by platform and state', () => {
  expect(page).toContain('| h5 | 0 | 1 | 1 | 0 | 0 |')
  expect(page).toContain('| rn | 0 | 0 | 1 | 0 | 1 |')
})

test('the Chinese page has the same rows and the Chinese texts', () => {
  const chinese = supportPage(data, users, 'zh')
  expect(chinese).toContain('# Taro API 在各平台上的真实情况')
  expect(chinese).toContain('1. 微信内置浏览器中。\n2. 返回 Error 对象。\n3. 注释。\n4. 不一致。')
  expect(chinese.match(/^\| \[/gm)).toEqual(page.match(/^\| \[/gm))
})
