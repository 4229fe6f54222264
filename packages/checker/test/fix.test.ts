import { check, page, taro, fixture, write } from './projectFixture'

async function fixed(code: string): Promise<string> {
  write('src/page.ts', code)
  await check('src/page.ts', '--json', '--target', 'h5')
  const findings = JSON.parse(fixture.printed).findings as { fixes: { range: [number, number]; text: string }[] }[]
  return findings[0]!.fixes
    .sort((one, other) => other.range[0] - one.range[0])
    .reduce((before, { range: [start, end], text }) => before.slice(0, start) + text + before.slice(end), code)
}
const supports = "import { supports } from 'taro-capability'\n"

test('the edits of a fix, made, guard the call', async () => {
  const code = await fixed(page)
  expect(code).toBe(supports + page.replace('await', "if (supports('authPrivateMessage')) await"))
  write('src/page.ts', code)
  expect(await check('src/page.ts', '--target', 'h5')).toBe(0)
})

test.each([
  [
    'do not take the `else` of another',
    'if (x) Taro.login()\nelse leave()',
    "if (x) { if (supports('login')) Taro.login() }\nelse leave()"
  ],
  ['stand in a branch', 'if (x) leave()\nelse Taro.login()', "if (x) leave()\nelse { if (supports('login')) Taro.login() }"],
  ['stand in a loop', 'for (const x of list) Taro.login()', "for (const x of list) { if (supports('login')) Taro.login() }"],
  ['stand in a case', 'switch (x) { case 1: Taro.login() }', "switch (x) { case 1: if (supports('login')) Taro.login() }"]
])('they %s', async (_, before, after) => {
  expect(await fixed(taro + before)).toBe(supports + taro + after)
})

test("they keep the file's ends of lines", async () => {
  const code = `${taro}Taro.login()\n`.replaceAll('\n', '\r\n')
  expect(await fixed(code)).toBe(supports.replace('\n', '\r\n') + code.replace('Taro.login', "if (supports('login')) Taro.login"))
})

test.each([
  ['whose value is used', 'export const session = Taro.login()'],
  ["in a file with the program's own supports", 'const supports = (api) => api\nTaro.login()']
])('there is none for a call %s', async (_, code) => {
  expect(await fixed(taro + code)).toBe(taro + code)
})
