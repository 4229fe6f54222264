import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createResolve } from '../src'

let folder: string
beforeAll(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'taro-capability-')))
  for (const name of ['page.ts', 'pay.ts', 'pay.weapp.ts', 'pay.rn.ts', 'pay.ios.tsx', 'tell.ts', 'tell.rn.ts'])
    writeFileSync(path.join(folder, name), '')
})
afterAll(() => rmSync(folder, { recursive: true }))

const resolve = createResolve({}, (platform) => (platform === 'rn' ? ['ios', 'rn'] : [platform]))

test.each([
  ['pay', 'weapp', 'pay.weapp.ts'],
  ['pay', 'h5', 'pay.ts'],
  ['pay', 'rn', 'pay.ios.tsx'],
  ['tell', 'rn', 'tell.rn.ts'],
  ['pay', undefined, 'pay.ts'],
  ['pay.weapp', 'h5', 'pay.weapp.ts']
])('./%s leads on %s to %s', (specifier, platform, file) => {
  expect(resolve(`./${specifier}`, path.join(folder, 'page.ts'), platform)).toBe(path.join(folder, file))
})
