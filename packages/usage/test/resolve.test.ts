import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createResolve } from '../src'

let folder: string
beforeAll(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'taro-capability-')))
  mkdirSync(path.join(folder, 'card.list'))
  const files = ['page.ts', 'pay.ts', 'pay.weapp.ts', 'pay.rn.ts', 'pay.ios.tsx', 'tell.ts', 'tell.rn.ts', 'only.weapp.ts']
  const ofCard = ['card.list/index.ts', 'card.list/index.weapp.ts', 'card.list.h5.ts']
  for (const name of [...files, ...ofCard]) writeFileSync(path.join(folder, name), '')
})
afterAll(() => rmSync(folder, { recursive: true }))

const resolve = createResolve({}, (platform) => (platform === 'rn' ? ['ios', 'rn'] : [platform]))

test.each([
  ['pay', 'weapp', 'pay.weapp.ts'],
  ['pay', 'h5', 'pay.ts'],
  ['pay', 'rn', 'pay.ios.tsx'],
  ['tell', 'rn', 'tell.rn.ts'],
  ['pay', undefined, 'pay.ts'],
  ['pay.weapp', 'h5', 'pay.weapp.ts'],
  ['only', 'weapp', 'only.weapp.ts'],
  ['card.list', 'weapp', 'card.list/index.weapp.ts'],
  ['card.list', 'h5', 'card.list.h5.ts'],
  ['card.list', 'rn', 'card.list/index.ts']
])('./%s leads on %s to %s', (specifier, platform, file) => {
  expect(resolve(`./${specifier}`, path.join(folder, 'page.ts'), platform)).toBe(path.join(folder, file))
})

test('a file that is for another platform alone is not found', () => {
  expect(resolve('./only', path.join(folder, 'page.ts'), 'h5')).toBeUndefined()
})
