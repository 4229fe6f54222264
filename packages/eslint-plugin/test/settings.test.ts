import { readSettings } from '../src/settings'

test('nothing is the targets of the project, from warnings on', () => {
  expect(readSettings(undefined)).toEqual({ targets: undefined, level: 'warning' })
})

test('targets are read as the command reads them', () => {
  expect(readSettings({ targets: ['weapp@2.10', 'h5'], level: 'error' })).toEqual({
    targets: [{ platform: 'weapp', minimum: '2.10.0' }, { platform: 'h5' }],
    level: 'error'
  })
})

test("the rule's options come before the settings", () => {
  expect(readSettings({ targets: ['weapp', 'h5'], level: 'error' }, { targets: ['rn'] })).toEqual({
    targets: [{ platform: 'rn' }],
    level: 'error'
  })
})

test.each([
  ['a typo', { target: ['h5'] }, 'there is no "target"; there are targets and level'],
  ['no list', { targets: 'h5' }, `targets must be a list, ['weapp@2.10.0', 'h5'], not "h5"`],
  ['no target at all', { targets: [] }, 'targets must be a list'],
  ['a target that is none', { targets: ['h6'] }, "there is no target 'h6'; did you mean 'h5'?"],
  ['a level that is none', { level: 'warn' }, 'level must be one of error, warning, info, not "warn"'],
  ['no settings', 'h5', "must be an object, { targets: ['h5'] }"]
])('%s is reported in one sentence', (_, settings, sentence) => {
  expect(() => readSettings(settings)).toThrow(`taro-capability in eslint.config.js: ${sentence}`)
})
