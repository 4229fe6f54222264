import { check, fixture, taro, write } from './projectFixture'

// On none of these: by code on rn, by Taro's tag and the host's typings on alipay and tt, by the tag alone on the others.
beforeEach(() => write('src/pages/share/index.tsx', `${taro}export const run = () => Taro.addCard({ cardList: [] })\n`))

async function problem(target: string): Promise<{ level: string; what: string } | undefined> {
  await check('src', '--target', target, '--json', '--level', 'info')
  const [finding] = JSON.parse(fixture.printed).findings as { problems: { level: string; what: string }[] }[]
  return finding?.problems.map(({ level, what }) => ({ level, what }))[0]
}

test.each(['qq', 'swan', 'jd'])('what only the tag denies on %s is a warning, and says so', async (target) => {
  expect(await problem(target)).toEqual({ level: 'warning', what: `not on ${target} (undefined, by Taro's tag alone)` })
})

test.each(['alipay', 'tt', 'rn'])("what code, or the host's typings, deny as well on %s is an error", async (target) => {
  expect(await problem(target)).toEqual({ level: 'error', what: `not on ${target} (undefined)` })
})

test.each([
  ['qq', 'warning'],
  ['jd', 'error']
])('with failClosed it fails on %s only where its host lacks it, if that is asked: %s', async (target, level) => {
  write('config/index.ts', "export default { plugins: [['taro-capability/plugin', { failClosed: true }]] }")
  expect(await problem(target)).toEqual({ level, what: `not on ${target} (rejects: UNSUPPORTED_PLATFORM)` })
})
