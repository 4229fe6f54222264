import { createSources } from '../src'
import { createPlugin, taroCapability } from '../src/vite'
import { createWork } from '../src/work'

test('a development server reads imports again when a file comes or goes', () => {
  const refresh = jest.fn()
  const sources = createSources({ transform: { facts: { platform: 'h5' } } })
  const { configureServer } = createPlugin(() => ({ ...sources, refresh, redirect: () => undefined }))
  const listeners: Record<string, () => void> = {}
  configureServer({ watcher: { on: (event, listener) => (listeners[event] = listener) } })
  listeners.add!()
  listeners.unlink!()
  listeners.change!()
  expect(refresh).toHaveBeenCalledTimes(2)
})

test('a warning is said once for each change, however many parts of a file a development server asks for', async () => {
  const { configureServer, transform } = createPlugin(() => createWork({ platform: 'h5' }, '/app', String))
  const listeners: Record<string, () => void> = {}
  configureServer({ watcher: { on: (event, listener) => (listeners[event] = listener) } })
  const warn = jest.fn()
  const read = () =>
    transform.call({ warn } as never, "import { supports } from 'taro-capability'\nsupports('authPrivateMesage')", '/app/a.ts')
  await read()
  await read()
  expect(warn.mock.calls).toEqual([[expect.stringMatching(/^\/app\/a\.ts:2:1: .*did you mean 'authPrivateMessage'/)]])
  listeners.change!()
  await read()
  expect(warn).toHaveBeenCalledTimes(2)
})

test("vite reads sources before it resolves them itself, from the project's folder, and pre-bundles nothing of ours", () => {
  const makeWork = jest.fn(() => ({
    ...createSources({ transform: { facts: { platform: 'h5' } } }),
    redirect: () => undefined
  }))
  const { name, enforce, config, configResolved } = createPlugin(makeWork)
  configResolved({ root: '/app' } as never)
  expect({ name, enforce, config: config() }).toEqual({
    name: 'taro-capability',
    enforce: 'pre',
    config: { optimizeDeps: { exclude: ['taro-capability'] } }
  })
  expect(makeWork.mock.calls).toEqual([['/app']])
})

test('wrong options are refused before a build begins', () => {
  expect(() => taroCapability({ timeout: -1 })).toThrow('option timeout must be milliseconds')
  expect(taroCapability()).toMatchObject({ name: 'taro-capability' })
})
