import { createSources } from '../src'
import { createPlugin } from '../src/vite'

test('a development server reads imports again when a file comes or goes', () => {
  const refresh = jest.fn()
  const sources = createSources({ transform: { facts: { platform: 'h5', isStatic: true } } })
  const { configureServer } = createPlugin(() => ({ ...sources, refresh, redirect: () => undefined }))
  const listeners: Record<string, () => void> = {}
  configureServer({ watcher: { on: (event, listener) => (listeners[event] = listener) } })
  listeners.add!()
  listeners.unlink!()
  expect(refresh).toHaveBeenCalledTimes(2)
  expect(listeners.change).toBeUndefined()
})
