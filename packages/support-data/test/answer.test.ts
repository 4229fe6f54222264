import data, { answer, type Answer, type AnswerTarget, type Facts, isCall, platforms, recordOf } from '../src'
import { answerFrom } from '../src/answer'
import { absent, apiWith, tableWith } from './table'

type Expected = Pick<Answer, 'works' | 'dependsOn'>
const yes: Expected = { works: true, dependsOn: undefined }
const no: Expected = { works: false, dependsOn: undefined }
const on = (dependsOn: Answer['dependsOn']): Expected => ({ works: undefined, dependsOn })

/** `weapp@2.10.0` is a platform and the minimum that the app declares. */
function target(text: string): AnswerTarget {
  const [platform, minimum] = text.split('@') as [string, string?]
  return { platform, ...(minimum && { minimum }) }
}

test.each<[string, string, Expected, Facts?]>([
  // The table answers, unless a condition holds or not while the app runs.
  ['request', 'h5', yes],
  ['authPrivateMessage', 'h5', no],
  ['authPrivateMessage', 'rn', no],
  ['scanCode', 'h5', on('condition')],
  // A framework that is known decides the conditions that it is.
  ['setGlobalDataPlugin', 'h5', on('condition')],
  ['setGlobalDataPlugin', 'h5', yes, { framework: 'vue3' }],
  ['setGlobalDataPlugin', 'h5', no, { framework: 'react' }],
  ['setGlobalDataPlugin', 'weapp', yes, { framework: 'vue3' }],
  ['scanCode', 'h5', on('condition'), { framework: 'react' }],
  // A host answers, but has at least what Taro brings and what the declared minimum has.
  ['getEnv', 'weapp', yes],
  ['authPrivateMessage', 'weapp', on('host')],
  ['authPrivateMessage', 'weapp@2.13.0', yes],
  ['authPrivateMessage', 'weapp@3.0.0', yes],
  ['authPrivateMessage', 'weapp@2.10.0', on('version')],
  ['login', 'weapp', on('host')],
  ['login', 'weapp@1.0.0', yes],
  // It may have more than the table knows of.
  ['getXrFrameSystem', 'weapp', on('host')],
  ['getXrFrameSystem', 'weapp@3.0.0', on('host')],
  ['getXrFrameSystem', 'h5', no],
  // Fields: the host knows, and nothing else does where there is none to ask.
  ['updateShareMenu.object.isPrivateMessage', 'weapp', on('host')],
  ['updateShareMenu.object.isPrivateMessage', 'weapp@2.10.0', on('version')],
  ['updateShareMenu.object.isPrivateMessage', 'weapp@3.0.0', on('host')],
  ['request.object.url', 'h5', no],
  ['button.open-type.contact', 'weapp', on('host')],
  ['button.open-type.contact', 'h5', no],
  // A third party's adapter answers itself, whatever the table says.
  ['request', 'h5', on('adapter'), { thirdParty: true }],
  ['getEnv', 'weapp', on('adapter'), { thirdParty: true }],
  // Names that every object has are neither APIs nor platforms nor fields.
  ['toString', 'h5', no],
  ['__proto__', 'rn', no],
  ['request', 'constructor', no],
  ['request', 'ascf', no],
  ['login.constructor', 'weapp@1.0.0', on('host')]
])('%s on %s: %j', (...[schema, where, expected, facts]) => {
  const { works, dependsOn } = answer(schema, target(where), facts)
  expect({ works, dependsOn }).toEqual(expected)
})

test('an answer says what it rests on', () => {
  expect(answer('authPrivateMessage', target('weapp@2.10.0'))).toEqual({
    api: 'authPrivateMessage',
    platform: 'weapp',
    works: undefined,
    dependsOn: 'version',
    state: 'real',
    kind: 'promise',
    since: '2.13.0',
    minimum: '2.10.0',
    basis: 'typings'
  })
  expect(answer('authPrivateMessage', target('h5'))).toMatchObject({ state: 'stub', stub: 'resolves-in-production', basis: 'code' })
  expect(answer('updateShareMenu.object.isPrivateMessage', target('weapp'))).toMatchObject({
    api: 'updateShareMenu',
    field: 'object.isPrivateMessage',
    since: '2.13.0'
  })
})

test.each(platforms)('%s: what the table answers is yes for what is real, and open for what is conditional', (platform) => {
  for (const api of Object.keys(data.apis)) {
    const { works, dependsOn, state } = answer(api, { platform })
    if (recordOf(platform).answeredBy === 'host') expect(works).not.toBe(false)
    else expect({ api, works, dependsOn }).toEqual({ api, ...(state === 'conditional' ? on('condition') : state === 'real' ? yes : no) })
  }
})

test('a minimum that is not a version covers nothing and rules nothing out', () => {
  expect(answer('authPrivateMessage', target('weapp@latest'))).toMatchObject(on('host'))
})

test('what the typings declare as well may be missing in an old host, although Taro has code of it', () => {
  const real = { ...absent, state: 'real' as const, basis: 'code' as const }
  const table = tableWith({
    brought: apiWith({ weapp: { ...real, sources: { typings: false } } }),
    wrapped: apiWith({ weapp: { ...real, sources: { typings: true } } })
  })
  expect(answerFrom(table, 'brought', { platform: 'weapp' }).works).toBe(true)
  expect(answerFrom(table, 'wrapped', { platform: 'weapp' })).toMatchObject(on('host'))
})

test('calls are APIs that can fail as a call does', () => {
  expect(['login', 'getStorageSync', 'onMemoryWarning', 'canIUse'].map(isCall)).toEqual([true, true, true, true])
  expect(['useDidShow', 'Events', 'cloud', 'getXrFrameSystem', 'toString'].map(isCall)).toEqual([false, false, false, false, false])
})
