import { engines } from '../package.json'
import { checkNode, SUPPORTED } from '../src/checkNode'
import { withResolver } from '../src/metro'
import { taroCapability as rollup } from '../src/rollup'
import { taroCapability as vite } from '../src/vite'
import { TaroCapabilityPlugin } from '../src/webpack'

const TOO_OLD = ['0.10.48', '18.20.4', '20.18.3', '21.7.3', '22.11.0']

test.each(TOO_OLD)('Node %s is refused with one sentence', (version) => {
  expect(() => checkNode(version)).toThrow(
    expect.objectContaining({
      name: 'ConfigurationError',
      message: `taro-capability: Node ${version} is too old; install one of ^20.19.0 || >=22.12.0`
    })
  )
})

test.each(['20.19.0', '20.20.1', '22.12.0', '23.0.0', '24.11.1'])('Node %s is taken', (version) => {
  expect(() => checkNode(version)).not.toThrow()
})

test('the sentence and package.json name the same versions', () => {
  expect(SUPPORTED).toBe(engines.node)
})

test.each([
  ['rollup', () => rollup({ platform: 'h5' })],
  ['vite', () => vite({ platform: 'h5' })],
  ['webpack', () => new TaroCapabilityPlugin({ platform: 'h5' })],
  ['metro', () => withResolver({})]
])('the plugin for %s refuses it', (_, make) => {
  const versions = Object.getOwnPropertyDescriptor(process, 'versions')!
  Object.defineProperty(process, 'versions', { ...versions, value: { ...process.versions, node: '20.18.3' } })
  try {
    expect(make).toThrow('Node 20.18.3 is too old')
  } finally {
    Object.defineProperty(process, 'versions', versions)
  }
})
