// What is said of support is said in one way: by the pages, the check and the command line from src/texts.ts, and by the running
// app in the same sentences, which core has for itself.
import { explainHost, explainTable } from '@taro-capability/core'
import data, { answer, conditionOf, type Facts, phraseOf, platforms, recordOf, sentenceOf, texts } from '../src'

test.each<[string, string, string, string, Facts?]>([
  ['request', 'h5', 'h5 has request', 'h5 支持 request'],
  ['login', 'weapp@1.0.0', 'weapp has login', 'weapp 支持 login'],
  ['authPrivateMessage', 'weapp', 'weapp has authPrivateMessage since 2.13.0', 'weapp 自基础库 2.13.0 起支持 authPrivateMessage'],
  [
    'authPrivateMessage',
    'weapp@2.10.0',
    'authPrivateMessage needs base library 2.13.0 on weapp, and the app declares 2.10.0',
    'weapp 上的 authPrivateMessage 需要基础库 2.13.0，而应用声明的最低版本是 2.10.0'
  ],
  [
    'updateShareMenu.object.isPrivateMessage',
    'weapp@2.10.0',
    'updateShareMenu.object.isPrivateMessage needs base library 2.13.0 on weapp, and the app declares 2.10.0',
    'weapp 上的 updateShareMenu.object.isPrivateMessage 需要基础库 2.13.0，而应用声明的最低版本是 2.10.0'
  ],
  ['request.object.url', 'h5', 'nothing is known of request.object.url on h5', '没有数据说明 h5 是否支持 request.object.url'],
  [
    'scanCode',
    'h5',
    "h5 has scanCode only in WeChat's own browser, on a page that has loaded the JS-SDK",
    'h5 上的 scanCode 仅在微信内置浏览器中、页面已加载 JS-SDK 时可用'
  ],
  [
    'authPrivateMessage',
    'h5',
    'h5 has only a stub of authPrivateMessage: it answers, and nothing happens',
    'h5 上的 authPrivateMessage 只是桩函数：可以调用并有返回，但什么也没发生'
  ],
  ['useTitleClick', 'weapp', 'useTitleClick does nothing on weapp', 'weapp 上的 useTitleClick 什么也不做'],
  ['authPrivateMessage', 'rn', 'rn has no authPrivateMessage', 'rn 没有 authPrivateMessage'],
  ['notAnApi', 'h5', 'Taro has no API notAnApi; check its spelling', 'Taro 没有名为 notAnApi 的 API，请检查拼写'],
  [
    'getXrFrameSystem',
    'weapp',
    'only the running weapp host knows whether it has getXrFrameSystem',
    'weapp 是否支持 getXrFrameSystem，运行时由宿主决定'
  ],
  [
    'request',
    'h5',
    'only the adapter registered for h5 knows whether it has request',
    'h5 是否支持 request，由应用注册的适配器决定',
    { thirdParty: true }
  ]
])('%s on %s: %s', (...[schema, where, english, chinese, facts]) => {
  const [platform, minimum] = where.split('@') as [string, string?]
  const given = answer(schema, { platform, minimum }, facts)
  expect(sentenceOf(given)).toBe(english)
  expect(sentenceOf(given, 'zh')).toBe(chinese)
})

test.each<[string, string, string, string]>([
  ['request', 'h5', 'works', '可用'],
  ['authPrivateMessage', 'weapp', 'works, since base library 2.13.0', '自基础库 2.13.0 起可用'],
  [
    'scanCode',
    'h5',
    "works in WeChat's own browser, on a page that has loaded the JS-SDK",
    '仅在微信内置浏览器中、页面已加载 JS-SDK 时可用'
  ],
  ['authPrivateMessage', 'h5', 'stub: resolves as success in production', '桩函数：生产构建中当作成功 resolve'],
  ['offAppHide', 'harmony', 'stub: registers nothing', '桩函数：不会注册监听'],
  ['batchGetStorageSync', 'h5', 'stub: gives a promise in the place of its value', '桩函数：返回 Promise 而不是值'],
  ['useTitleClick', 'weapp', 'does nothing', '什么也不做'],
  ['authPrivateMessage', 'rn', 'undefined', 'undefined']
])('what %s does on %s in a few words: %s', (api, platform, english, chinese) => {
  expect(phraseOf(answer(api, { platform }))).toBe(english)
  expect(phraseOf(answer(api, { platform }), 'zh')).toBe(chinese)
})

test('every condition is the end of a sentence in both languages', () => {
  for (const condition of Object.keys(data.conditions)) {
    for (const language of ['en', 'zh'] as const) expect(conditionOf(condition, language)).toMatch(/^[^A-Z].*[^.。]$/)
  }
})

test('every state and every stub has its words in both languages', () => {
  for (const language of ['en', 'zh'] as const) {
    const { states, stubs } = texts[language]
    for (const { platforms: supports } of Object.values(data.apis)) {
      for (const { state, stub } of Object.values(supports)) expect(stub ? stubs[stub] : states[state]).toMatch(/./)
    }
  }
})

describe.each(platforms)('%s: the running app explains itself in the same sentence', (platform) => {
  test.each(['real', 'conditional', 'stub', 'noop', 'absent'] as const)('where an API is %s', (state) => {
    for (const [api, { category, platforms: supports }] of Object.entries(data.apis)) {
      const { since, condition } = supports[platform]
      if (supports[platform].state !== state) continue
      const expected = sentenceOf(answer(api, { platform }))
      if (state === 'real' && recordOf(platform).answeredBy === 'host') {
        expect(explainHost(api, platform, '3.0.0', undefined, { since }).reason).toBe(expected)
      } else {
        const unmet = condition && `${platform} has ${api} only ${conditionOf(condition)}`
        expect(explainTable(api, platform, { state, since, category }, state === 'real', unmet).reason).toBe(expected)
      }
    }
  })

  test('where Taro has no such API', () => {
    const { reason } = explainTable('notAnApi', platform, undefined, false)
    expect(reason).toBe(sentenceOf(answer('notAnApi', { platform: 'h5' })))
  })
})
