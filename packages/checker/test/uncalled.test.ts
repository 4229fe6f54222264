import { checkBuild } from '../src'
import { check, fixture, taro, write } from './projectFixture'

const call = "await Taro.authPrivateMessage({ shareTicket: '1' })"

beforeEach(() => write('src/pages/share/index.tsx', `${taro}async function old() {\n  ${call}\n}\n`))

test('code that nothing calls fails no check, and the summary says that there is some', async () => {
  expect(await check('src', '--target', 'h5')).toBe(0)
  expect(fixture.printed).toMatch(/^no call that will not work · 1 more in code that nothing calls \(--level info\) · 1 file · /)
})

test('it is listed at level info, with the reason', async () => {
  expect(await check('src', '--target', 'h5', '--level', 'info')).toBe(1)
  expect(fixture.printed).toContain('not on h5 (stub: resolves as success in production) (in code that nothing calls)')
  expect(fixture.printed).toContain('1 call of 1 API in 1 file · 1 of them in code that nothing calls · ')
})

test('a program finds it by a field of the finding, and its number by one of the report', async () => {
  await check('src', '--target', 'h5', '--json')
  expect(JSON.parse(fixture.printed)).toMatchObject({ findings: [], uncalled: 1 })
  await check('src', '--target', 'h5', '--json', '--level', 'info')
  expect(JSON.parse(fixture.printed)).toMatchObject({ findings: [{ level: 'info', uncalled: true }], uncalled: 1 })
})

test.each(['markdown', 'html', 'github', 'sarif'])('%s says it as well', async (format) => {
  await check('src', '--target', 'h5', '--format', format)
  expect(fixture.printed).toContain('1 more in code that nothing calls (--level info)')
})

test('a build says nothing of it', async () => {
  const options = { root: fixture.root, sourceRoot: 'src', target: { platform: 'h5' as const }, failClosed: false }
  expect(await checkBuild(options)).toMatchObject({ findings: 0 })
})
