// The build, the running app and the table never give different answers about an API.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'
import * as alipay from '@taro-capability/adapter-alipay'
import * as h5 from '@taro-capability/adapter-h5'
import * as harmony from '@taro-capability/adapter-harmony'
import * as qq from '@taro-capability/adapter-qq'
import * as rn from '@taro-capability/adapter-rn'
import * as tt from '@taro-capability/adapter-tt'
import * as weapp from '@taro-capability/adapter-weapp'
import type { Adapter } from '@taro-capability/core'
import { createTransform } from '@taro-capability/transform'
import data, { compareVersions, type Platform, platforms, recordOf } from '@taro-capability/support-data'

const apis = Object.keys(data.apis) as Parameters<Adapter['supports']>[0][]
const realm = globalThis as { wx?: object; my?: object; tt?: object; qq?: object }

/** The adapter that the seam gives a platform which has no package of its own. */
function fromSeam(platform: string): Adapter {
  const seam = path.join(__dirname, '../adapter/index.js')
  const exports = {} as Adapter
  const load = (id: string) => jest.requireActual(id.startsWith('.') ? path.join(seam, '..', id) : id)
  // Taro's own code, which is called and not asked.
  jest.doMock('taro-capability/stock-taro', () => ({}), { virtual: true })
  vm.runInNewContext(readFileSync(seam, 'utf8'), { exports, require: load, process: { env: { TARO_ENV: platform } } })
  return exports
}

const packages: Partial<Record<Platform, Adapter>> = { h5, rn, harmony }
const staticPlatforms = platforms.filter((platform) => recordOf(platform).answeredBy === 'table')

/** What the build makes of each question, all in one source: a literal, or the question. */
async function foldedBy(facts: { platform: string; minimum?: string }): Promise<string[]> {
  const source = `import { supports } from 'taro-capability'\n${apis.map((api) => `supports('${api}')`).join('\n')}`
  const folded = await createTransform({ facts }).transform(source, 'page.ts')
  return (folded?.code ?? source).split('\n').slice(1)
}

describe.each(staticPlatforms)('%s', (platform) => {
  const adapter = packages[platform] ?? fromSeam(platform)
  const states = apis.map((api) => data.apis[api]!.platforms[platform].state)

  test('the running app answers as the table does', () => {
    const wrong = apis.filter((api, i) => states[i] !== 'conditional' && adapter.supports(api) !== (states[i] === 'real'))
    expect(wrong).toEqual([])
  })

  test('the build answers as the running app does, and answers all but what has a condition', async () => {
    const folded = await foldedBy({ platform })
    const wrong = apis.filter((api, i) => states[i] !== 'conditional' && folded[i] !== String(adapter.supports(api)))
    expect(wrong).toEqual([])
    expect(folded.filter((line) => line.startsWith('supports')).length).toBe(states.filter((state) => state === 'conditional').length)
  })

  test('canIUse answers a whole API as supports does, and explain with the same', () => {
    for (const api of apis) {
      expect([api, adapter.canIUse(api)]).toEqual([api, adapter.supports(api)])
      expect(adapter.explain(api)).toMatchObject({
        api,
        platform,
        supported: adapter.supports(api),
        state: data.apis[api]!.platforms[platform].state
      })
    }
  })

  test.each(['toString', 'constructor', '__proto__', '', 'request.object.url', 'request.nonsense', 'button', undefined, null, 7, {}])(
    '%p is false',
    (question) => {
      expect(adapter.canIUse(question as string)).toBe(false)
      expect(adapter.supports(question as never)).toBe(false)
    }
  )
})

describe.each(['1.0.0', '2.13.0', '3.12.0'])('weapp with base library %s', (version) => {
  /** A WeChat that has what the table says it has since then. */
  const wx = Object.fromEntries(
    apis.flatMap((api) => {
      const { since, sources } = data.apis[api]!.platforms.weapp
      const isThere = sources.typings && since && (since === 'original' || compareVersions(since, version) <= 0)
      return isThere ? [[api, data.apis[api]!.kind === 'object' ? {} : () => {}]] : []
    })
  )
  beforeAll(() => (realm.wx = { ...wx, getAppBaseInfo: () => ({ SDKVersion: version }) }))
  afterAll(() => delete realm.wx)

  test('what the build folds for it as the minimum is what the running app says', async () => {
    const folded = await foldedBy({ platform: 'weapp', minimum: version })
    const wrong = apis.filter((api, i) => !/supports/i.test(folded[i]!) && folded[i] !== String(weapp.supports(api)))
    expect(wrong).toEqual([])
    expect(folded).toContain('true')
  })

  test('the running app says what its host has, and explains the rest by the version', () => {
    for (const api of apis) {
      const support = weapp.explain(api)
      expect([api, support.supported]).toEqual([api, weapp.supports(api)])
      const { since, state } = data.apis[api]!.platforms.weapp
      // It says the version, and so is there.
      const isOlder = api !== 'getAppBaseInfo' && since && since !== 'original' && compareVersions(since, version) > 0
      if (state === 'real' && isOlder) {
        expect(support.reason).toContain(`weapp base library ${version} is older than ${since}`)
      }
    }
  })

  test.each(['toString', 'constructor', '__proto__', '', undefined, null, 7, {}])('%p is false', (question) => {
    expect(weapp.supports(question as never)).toBe(false)
    expect(weapp.canIUse(question as string)).toBe(false)
  })
})

describe.each([
  { platform: 'alipay', global: 'my', adapter: alipay },
  { platform: 'tt', global: 'tt', adapter: tt },
  { platform: 'qq', global: 'qq', adapter: qq }
] as const)('$platform, whose host has what the table says', ({ platform, global, adapter }) => {
  const supportOf = (api: string) => data.apis[api]!.platforms[platform]
  beforeAll(() => {
    const natives = apis.filter((api) => supportOf(api).state === 'real').map((api) => supportOf(api).nativeName ?? api)
    realm[global] = Object.fromEntries([...natives, 'getSystemInfoSync'].map((native) => [native, () => ({ SDKVersion: '9.9.9' })]))
  })
  afterAll(() => delete realm[global])

  test('the running app answers as the table does, and explains it with the version', () => {
    for (const api of apis) {
      const { state } = supportOf(api)
      const supported = state === 'real' || api === 'getSystemInfoSync'
      if (state === 'conditional') continue
      expect([api, adapter.supports(api), adapter.canIUse(api)]).toEqual([api, supported, supported])
      const { host, source, ...explained } = adapter.explain(api)
      expect(explained).toMatchObject({ api, platform, supported })
      if (source === 'host') expect(host).toBe('9.9.9')
    }
  })

  test('what the build folds is what the running app says, and it folds only what Taro brings', async () => {
    const folded = await foldedBy({ platform })
    const wrong = apis.filter((api, i) => !/supports/i.test(folded[i]!) && folded[i] !== String(adapter.supports(api)))
    expect(wrong).toEqual([])
    expect(folded[apis.indexOf('getEnv')]).toBe('true')
    expect(folded[apis.indexOf('login')]).toContain('upports')
  })

  test('what the table has not, and the host has, is there', () => {
    expect(supportOf('authPrivateMessage').state).toBe('absent')
    expect(adapter.supports('authPrivateMessage')).toBe(false)
    Object.assign(realm[global]!, { authPrivateMessage: () => {} })
    expect(adapter.supports('authPrivateMessage')).toBe(true)
    expect(adapter.explain('authPrivateMessage')).toMatchObject({ supported: true, source: 'host', host: '9.9.9' })
  })
})

describe('weapp: canIUse asks the host about fields and components', () => {
  const asked: string[] = []
  const canIUse = (schema: string) => {
    asked.push(schema)
    return schema !== 'login' && !schema.includes('nothing')
  }
  beforeEach(() => {
    asked.length = 0
    realm.wx = { login: () => {}, request: () => {}, canIUse }
  })
  afterAll(() => delete realm.wx)

  test('a field of an API that is there', () => {
    expect(weapp.canIUse('request.object.url')).toBe(true)
    expect(weapp.canIUse('request.object.nothing')).toBe(false)
  })

  test('a component', () => {
    expect(weapp.canIUse('button.open-type.contact')).toBe(true)
    expect(weapp.canIUse('scroll-view.nothing')).toBe(false)
  })

  test('but not about an API that is missing, or that the host denies', () => {
    expect(weapp.canIUse('authPrivateMessage.object.shareTicket')).toBe(false)
    expect(weapp.canIUse('login.object.timeout')).toBe(false)
    expect(asked).toEqual(['login'])
  })

  test('a host that throws has nothing', () => {
    realm.wx = { request: () => {}, canIUse: () => { throw new Error('no') } } // prettier-ignore
    expect(weapp.canIUse('request.object.url')).toBe(false)
  })
})
