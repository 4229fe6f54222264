import { check, fixture, taro, write } from './projectFixture'

interface Found {
  api: string
  advice: string
  fixes: unknown[]
}

/** What is advised for the only API of a source that does not work, and how many edits are suggested. */
async function advised(code: string, target = 'h5'): Promise<[advice: string, edits: number]> {
  write('src/pages/share/index.tsx', taro + code)
  await check('src', '--json', '--level', 'info', '--target', target)
  const [{ advice, fixes }] = JSON.parse(fixture.printed).findings as [Found]
  return [advice, fixes.length]
}

test('a call is guarded by a question', async () => {
  expect(await advised('Taro.login()')).toEqual(["guard it: if (supports('login')) …", 2])
})

test.each(['Taro.useShareAppMessage(() => ({}))', 'Taro.useShareTimeline()'])('a hook is not: %s', async (hook) => {
  const [advice, edits] = await advised(`export function Page() {\n  ${hook}\n}`)
  expect(advice).toMatch(
    /^a hook cannot be called under a condition: move it to a component that is rendered only if supports\('useShare\w+'\)$/
  )
  expect(edits).toBe(0)
})

test.each([
  ['Taro.login({ success: resolve, fail: reject })', 'as callbacks'],
  ['Taro.login().then(resolve, reject)', 'of its promise'],
  ['Taro.login({ success: (res) => resolve(res.code) })', 'in a callback'],
  ['setTimeout(() => { Taro.login().then(resolve) })', 'later']
])('a promise that waits for a call, %s, is settled where there is none', async (call) => {
  const [advice, edits] = await advised(`export const enter = () => new Promise((resolve, reject) => { ${call} })`)
  expect(advice).toBe("guard it, and settle the promise where it is missing: if (!supports('login')) return reject(new Error(…))")
  expect(edits).toBe(0)
})

test('its executor need not be able to reject', async () => {
  const [advice, edits] = await advised('export const enter = () => new Promise((done) => Taro.login({ success: done }))')
  expect(advice).toBe("guard it before the promise is made, which would not settle: if (supports('login')) …")
  expect(edits).toBe(0)
})

test('a call in a promise that does not wait for it is guarded', async () => {
  const code = 'export const enter = () => new Promise((resolve) => { Taro.hideShareMenu()\n setTimeout(resolve) })'
  expect(await advised(code)).toEqual(["guard it: if (supports('hideShareMenu')) …", 2])
})

test.each([
  ['wx.login()', 'h5', "write Taro.login, and ask first: if (supports('login')) …"],
  ['wx.getUserProfile()', 'weapp@2.10.0', "write Taro.getUserProfile, and ask first: if (supports('getUserProfile')) …"],
  ['my.showLoading()', 'h5', 'write Taro.showLoading, which works there'],
  ["my.getAuthCode({ scopes: 'auth_user' })", 'h5', "guard it: if (process.env.TARO_ENV === 'alipay') …"],
  ['console.log(wx.env.USER_DATA_PATH)', 'rn', "guard it: if (process.env.TARO_ENV === 'weapp') …"],
  [
    "wx.setStorage({ key: 'a', data: 1, encrypt: true })",
    'weapp@2.10.0',
    "write Taro.setStorage, and ask first: if (canIUse('setStorage.object.encrypt')) …"
  ],
  ["Taro.setStorage({ key: 'a', data: 1, encrypt: true })", 'weapp@2.10.0', "guard it: if (canIUse('setStorage.object.encrypt')) …"]
])('of a host: %s on %s', async (code, target, advice) => {
  expect((await advised(code, target))[0]).toBe(advice)
})
