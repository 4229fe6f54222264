import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createMemoryStore, createWechat, type PrivateMessageEvent, type Store } from '@taro-capability/server'
import { SERVER as serverOfExample } from '../../examples/private-message/src/server'
import type { OpenWechat } from '../wechat'

/** The example's server, running, with switches for what can happen to it. */
export interface Backend {
  /** What happened on it, and why: the server's own log. */
  events: PrivateMessageEvent[]
  /** Ends it, and starts it anew: with empty stores, as the embedded ones are then, or with those it had, as a database is. */
  restart(stores: 'empty' | 'kept'): Promise<void>
  /** Takes the store away, or gives it back. */
  setStoreAway(isAway: boolean): void
  close(): Promise<void>
}

/** Starts the example's server at WeChat's stand-in, where the example's mini program looks for it. */
export async function startBackend(wechat: OpenWechat): Promise<Backend> {
  // Not at the top: jest, which reads the scenarios, cannot require an ECMAScript module.
  const { createApp } = await import('../../examples/private-message-server/app.js')
  const { createMessages } = await import('../../examples/private-message-server/messages.js')
  const events: PrivateMessageEvent[] = []
  const { now } = wechat.clock
  let isStoreAway = false
  const createStores = () => ({ store: switched(createMemoryStore(), () => isStoreAway), messages: createMessages() })
  let stores = createStores()
  let server = await listen()

  async function listen() {
    const { appId, secret } = wechat.app
    const api = createWechat({ appId, secret, baseUrl: wechat.api.url, now })
    const app = createApp({ ...stores, wechat: api, now, onEvent: (event: PrivateMessageEvent) => void events.push(event) })
    const listening = await serve(app)
    wechat.hosts.set(new URL(serverOfExample).origin, listening.url)
    return listening
  }

  return {
    events,
    setStoreAway: (isAway) => void (isStoreAway = isAway),
    async restart(which) {
      await server.close()
      if (which === 'empty') stores = createStores()
      server = await listen()
    },
    close: () => server.close()
  }
}

/** A store that rejects while it is away, as one does whose connection is lost. */
function switched(store: Store, isAway: () => boolean): Store {
  return new Proxy(store, {
    get(target, name: keyof Store) {
      const operation = target[name] as (...values: unknown[]) => Promise<unknown>
      return (...values: unknown[]) => (isAway() ? Promise.reject(new Error('connection lost')) : operation(...values))
    }
  })
}

async function serve(listener: RequestListener): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}
