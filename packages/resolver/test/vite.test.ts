import { createSources } from '../src'
import { createPlugin, taroCapability } from '../src/vite'

test('a development server reads imports again when a file comes or goes', () => {
  const refresh = jest.fn()
  const sources = createSources({ transform: { facts: { platform: 'h5' } } })
  const { configureServer } = createPlugin(() => ({ ...sources, refresh, redirect: () => undefined }))
  const listeners: Record<string, () => void> = {}
  configureServer({ watcher: { on: (event, listener) => (listeners[event] = listener) } })
  listeners.add!()
  listeners.unlink!()
  expect(refresh).toHaveBeenCalledTimes(2)
  expect(listeners.change).toBeUndefined()
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
