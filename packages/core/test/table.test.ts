import { createCanIUse, createExplain, createSupports, findEntry } from '../src'

const realm = globalThis as { __TARO_CAPABILITY_NAMES__?: string }
const supports = createSupports('login request', { scanCode: { holds: () => inWechat, reason: 'only in WeChat' } })
let inWechat = false

test('what is listed works, what has a condition works while it holds, and nothing else does', () => {
  expect(['login', 'request', 'hideShareMenu', 'toString', ''].map((api) => supports(api as never))).toEqual([
    true,
    true,
    false,
    false,
    false
  ])
  expect(supports('scanCode')).toBe(false)
  inWechat = true
  expect(supports('scanCode')).toBe(true)
  inWechat = false
})

test('canIUse answers whole APIs, and no to what no data tell', () => {
  const canIUse = createCanIUse(supports)
  expect(['login', 'login.object.timeout', 'button', undefined, 7].map((schema) => canIUse(schema as string))).toEqual([
    true,
    false,
    false,
    false,
    false
  ])
})

test('an entry is found by its name, with category, state and version', () => {
  const entries = 'open-api/login:+0checkSession@+0login@2.3.1;share:-0authPrivateMessage~4orize!0hideShareMenu'
  expect(findEntry(entries, 'checkSession')).toEqual({ category: 'open-api/login', state: 'real', since: 'original' })
  expect(findEntry(entries, 'login')).toEqual({ category: 'open-api/login', state: 'real', since: '2.3.1' })
  expect(findEntry(entries, 'authorize')).toEqual({ category: 'share', state: 'noop' })
  expect(findEntry(entries, 'hideShareMenu')).toEqual({ category: 'share', state: 'absent' })
  expect(findEntry(entries, 'auth')).toBeUndefined()
})

test('explain says why, and a name that no API has is told from one that is not supported', () => {
  const explain = createExplain('h5', 'share:+0login?0scanCode-0hideShareMenu', supports, {
    scanCode: { holds: () => false, reason: 'only in WeChat' }
  })
  expect(explain('login')).toMatchObject({
    supported: true,
    state: 'real',
    reason: 'h5 has login',
    url: 'https://docs.taro.zone/docs/apis/share/login'
  })
  expect(explain('scanCode')).toMatchObject({ supported: false, state: 'conditional', reason: 'only in WeChat' })
  expect(explain('hideShareMenu').reason).toBe('h5 has only a stub of hideShareMenu: it answers, and nothing happens')
  expect(explain('nothing' as never)).toMatchObject({ supported: false, reason: 'Taro has no API nothing; check its spelling' })
})

describe('a development build knows the names', () => {
  const warn = jest.spyOn(console, 'warn').mockImplementation(() => {})
  beforeEach(() => warn.mockClear())
  afterEach(() => delete realm.__TARO_CAPABILITY_NAMES__)

  test('and tells once of one that no API has', () => {
    realm.__TARO_CAPABILITY_NAMES__ = 'login hideShareMenu'
    for (const api of ['logn', 'logn', 'hideShareMenu', 'login']) supports(api as never)
    expect(warn.mock.calls).toEqual([['taro-capability: supports("logn") is false everywhere: Taro has no such API; check its spelling']])
  })

  test('others tell nothing', () => {
    supports('requst' as never)
    expect(warn).not.toHaveBeenCalled()
  })
})
