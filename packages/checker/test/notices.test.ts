import { check, fixture, taro, write } from './projectFixture'

const FORMATS = ['human', 'sarif', 'github', 'markdown', 'html']

beforeEach(() => {
  write('src/a.ts', `${taro}Taro.atMessage({})\nTaro.atMessage({})\n`)
  write('src/b.ts', `${taro}Taro.atMessage({})\nTaro.atToast({})\n`)
})

test('a name without data is reported once, with the number of its places', async () => {
  await check('src', '--target', 'h5', '--json')
  const { notices } = JSON.parse(fixture.printed)
  expect(notices).toEqual([
    { file: 'src/a.ts', line: 2, column: 1, kind: 'no-data', message: expect.stringContaining('Taro.atMessage is not'), count: 3 },
    { file: 'src/b.ts', line: 3, column: 1, kind: 'no-data', message: expect.stringContaining('Taro.atToast is not') }
  ])
})

test.each(FORMATS)('%s says so in one line', async (format) => {
  await check('src', '--target', 'h5', '--format', format)
  expect(fixture.printed.match(/Taro\.atMessage is not/g)).toHaveLength(1)
  expect(fixture.printed).toMatch(/version of Taro \\?\(3 times, here first/)
  expect(fixture.printed.match(/Taro\.atToast is not/g)).toHaveLength(1)
})

test('files that cannot be checked are each named', async () => {
  for (const name of ['c', 'd']) write(`src/${name}.ts`, `${taro}Taro.login(`)
  await check('src', '--target', 'h5', '--json')
  const { notices } = JSON.parse(fixture.printed)
  expect(notices.filter(({ kind }: { kind: string }) => kind === 'syntax')).toHaveLength(2)
})

const imported = ['useState', 'useEffect', 'useContext', 'memo', 'createContext', 'forwardRef']

test.each(imported)("React's %s is to be imported from React", async (name) => {
  expect(jest.requireActual('react')).toHaveProperty(name)
  write('src/a.ts', `import { ${name} } from '@tarojs/taro'\n${name}(undefined)\n`)
  await check('src', '--target', 'h5')
  expect(fixture.printed).toContain(`Taro.${name} is React's, and Taro does not have it since version 3; import it from 'react'`)
})
