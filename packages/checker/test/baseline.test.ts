import { readFileSync } from 'node:fs'
import path from 'node:path'
import { check, found, page, fixture, write } from './projectFixture'

const read = () => JSON.parse(readFileSync(path.join(fixture.root, 'taro-capability-baseline.json'), 'utf8'))

beforeEach(() => check('--target', 'h5', '--update-baseline'))

test('lets old findings pass, and no new one', async () => {
  expect(await check('--target', 'h5')).toBe(0)
  expect(fixture.errors).toContain('1 finding suppressed by taro-capability-baseline.json')
  write('src/other.ts', page)
  expect(await found('--target', 'h5')).toEqual(['src/other.ts authPrivateMessage'])
})

test('knows nothing of another platform', async () => {
  expect(await check('--target', 'h5', '--target', 'rn')).toBe(1)
  expect(fixture.printed).toContain('not on rn (undefined)')
  expect(fixture.printed).not.toContain('not on h5')
})

test('an update keeps what it was not about: other files, other platforms', async () => {
  write('src/other.ts', page)
  await check('src/other.ts', '--target', 'rn', '--update-baseline')
  expect(read()).toEqual({
    'src/other.ts': { authPrivateMessage: { rn: 1 } },
    'src/pages/share/index.tsx': { authPrivateMessage: { h5: 1 } }
  })
})

test('what it allows and is not there any more is reported, and goes with the next update', async () => {
  write('src/pages/share/index.tsx', 'export {}\n')
  expect(await check('--target', 'h5')).toBe(0)
  expect(fixture.errors).toContain('allows 1 finding that no longer exists; --update-baseline cleans it up')
  await check('--target', 'h5', '--update-baseline')
  expect(read()).toEqual({})
})
