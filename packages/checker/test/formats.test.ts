import { readFileSync } from 'node:fs'
import path from 'node:path'
import Ajv from 'ajv'
import schema from '../report.schema.json'
import { check, page, taro, fixture, write } from './projectFixture'

test('JSON has the form of its schema', async () => {
  await check('--json', '--target', 'h5', '--target', 'weapp@2.10.0')
  const validate = new Ajv({ allErrors: true }).compile(schema)
  expect([validate(JSON.parse(fixture.printed)), validate.errors]).toEqual([true, null])
})

test('SARIF names the API as its rule, the place, and the edit that guards it', async () => {
  await check('--format', 'sarif', '--target', 'h5')
  const [run] = JSON.parse(fixture.printed).runs
  expect(run.tool.driver.rules).toMatchObject([{ id: 'authPrivateMessage' }])
  const [{ locations, fixes, level }] = run.results
  expect(level).toBe('error')
  expect(locations[0].physicalLocation).toEqual({
    artifactLocation: { uri: 'src/pages/share/index.tsx', uriBaseId: 'SRCROOT' },
    region: { startLine: 4, startColumn: 9, endLine: 4, endColumn: 32 }
  })
  expect(fixes[0].artifactChanges[0].replacements).toHaveLength(2)
})

test('GitHub annotations are escaped', async () => {
  write('src/a,b.ts', page)
  await check('src/a,b.ts', '--format', 'github', '--target', 'h5')
  expect(fixture.printed).toMatch(
    /^::error file=src\/a%2Cb\.ts,line=4,col=9,endLine=4,endColumn=31,title=[^:]*::Taro\.authPrivateMessage: /
  )
})

test('Markdown is a matrix of APIs and targets', async () => {
  await check('--format', 'markdown', '--target', 'h5', '--target', 'weapp')
  expect(fixture.printed).toContain('| API | h5 | weapp |')
  expect(fixture.printed).toMatch(/\| \[`authPrivateMessage`\]\(https:[^)]*\) \| ❌ 1 \| {2}\|/)
})

test('the page escapes what it shows', async () => {
  write('src/<script>.ts', page)
  await check('--format', 'html', '--output', 'report.html', '--target', 'h5')
  const html = readFileSync(path.join(fixture.root, 'report.html'), 'utf8')
  expect(html).toContain('src/&#60;script&#62;.ts')
  expect(html.match(/<script>/g)).toHaveLength(1)
})

test('SARIF distinguishes equal lines, and names files as addresses', async () => {
  write('src/a#b.ts', `${taro}export const verify = () => {\n  Taro.login()\n  Taro.login()\n}\n`)
  await check('src/a#b.ts', '--format', 'sarif', '--target', 'h5')
  const { results } = JSON.parse(fixture.printed).runs[0]
  expect(results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('src/a%23b.ts')
  expect(results).toHaveLength(2)
  expect(results[0].partialFingerprints).not.toEqual(results[1].partialFingerprints)
})

test('GitHub annotations name files from the root of the checkout', async () => {
  const before = process.env.GITHUB_WORKSPACE
  process.env.GITHUB_WORKSPACE = path.dirname(fixture.root)
  try {
    await check('--format', 'github', '--target', 'h5')
    expect(fixture.printed).toMatch(new RegExp(`^::error file=${path.basename(fixture.root)}/src/pages/share/index.tsx,`))
  } finally {
    if (before === undefined) delete process.env.GITHUB_WORKSPACE
    else process.env.GITHUB_WORKSPACE = before
  }
})

describe('the lines of a finding', () => {
  const frameOf = async (line: string) => {
    write('src/line.ts', `${taro}${line}\n`)
    await check('src/line.ts', '--target', 'h5')
    return fixture.printed
      .split('\n')
      .filter((row) => /^ {8}[> ] *\d* \|/.test(row))
      .map((row) => row.replace(/^.*?\| /, ''))
  }

  test('are shown with a mark under it', async () => {
    expect(await frameOf('export const enter = () => Taro.login()')).toEqual([
      taro.trim(),
      'export const enter = () => Taro.login()',
      '                           ^^^^^^^^^^'
    ])
  })

  test('with wide signs before it keep the mark in its place', async () => {
    const [, , marks] = await frameOf('export const 登录 = () => Taro.login()')
    expect(marks).toBe(`             \u3000\u3000         ^^^^^^^^^^`)
  })

  test('are cut where they are too long', async () => {
    const [, line, marks] = await frameOf(`export const list = [${'0, '.repeat(500)} Taro.login(), ${'0, '.repeat(500)}]`)
    expect(line!.length).toBeLessThan(170)
    expect(line!.slice(marks!.indexOf('^'), marks!.lastIndexOf('^') + 1)).toBe('Taro.login')
  })

  test('have a place that can be read, however far to the right', async () => {
    await frameOf(`export const list = [${'0, '.repeat(50_000)} Taro.login()]`)
    expect(fixture.printed).toContain('✖ 2:150023  Taro.login  not on h5')
  })

  test('do not steer the terminal', async () => {
    const [, line] = await frameOf("export const red = ['\u001b[31m', Taro.login()]")
    expect(line).toContain("'·[31m'")
  })
})

test('Markdown says what could not be checked, and stays within what a comment holds', async () => {
  write('src/broken.ts', `${page}const = 1`)
  write('src/many.ts', taro + 'Taro.login()\n'.repeat(2000))
  await check('--format', 'markdown', '--target', 'h5')
  expect(fixture.printed).toContain('❌ 1 file could not be checked.')
  expect(fixture.printed).toContain('- … and 1851 more')
  expect(fixture.printed.length).toBeLessThan(65_536)
})

test('--output makes the folder, and says where the report is', async () => {
  expect(await check('--target', 'h5', '--json', '--output', 'reports/a/check.json')).toBe(1)
  expect(fixture.errors).toMatch(/1 call of 1 API in 1 file .* written to reports\/a\/check\.json/)
  expect(JSON.parse(readFileSync(path.join(fixture.root, 'reports/a/check.json'), 'utf8')).findings).toHaveLength(1)
})
