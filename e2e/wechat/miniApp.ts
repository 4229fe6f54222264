import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createRealm } from '../hosts/context'
import { createLoader } from '../hosts/mini'
import type { Card, Chat, ShareMessage } from './chats'
import { applyData, pathTo, textOf, type ScreenNode } from './screen'
import type { EnterOptions, Phone } from './types'

type Lifecycle = (this: unknown, ...values: unknown[]) => unknown
type PageConfig = Record<string, Lifecycle> & { data?: object }

/** A built mini program on a user's phone, as its user sees it. */
export interface MiniApp {
  /** What stands on the page, a line for each text. */
  text(): string
  /** Waits until the page says something. Rejects with what it says instead, after three seconds. */
  until(isSaid: (text: string) => boolean): Promise<void>
  /** Taps on a text, and waits until the page has rendered what comes of it. */
  tap(label: string): Promise<void>
  /** Changes a field, found by its class, and waits in the same way. */
  change(className: string, event: 'input' | 'change', value: unknown): Promise<void>
  /** Shares the page to a chat, as the share button does. */
  share(chat: Chat): Card
  /** Leaves the mini program and comes back to it from a card. */
  reopen(card: Card): void
}

const TIMEOUT = 3000
const STEP = 10

async function waitUntil(isSo: () => boolean, otherwise: () => string): Promise<void> {
  for (let waited = 0; !isSo(); waited += STEP) {
    if (waited > TIMEOUT) throw new Error(otherwise())
    await sleep(STEP)
  }
}

/** Starts a built mini program from a card, or from the list of recent ones. */
export function startMiniApp(output: string, phone: Phone, card?: Card): MiniApp {
  let app: PageConfig = {}
  let registered: PageConfig = {}
  let page: { data: { root: ScreenNode } } & Record<string, Lifecycle>
  const realm = createRealm({
    wx: phone.start(card),
    App: (config: PageConfig) => (app = config),
    getApp: () => app,
    getCurrentPages: () => (page ? [page] : []),
    Page: (config: PageConfig) => (registered = config),
    Component: () => {}
  })
  const load = createLoader(realm)
  const configs = new Map<string, PageConfig>()
  let renders = 0

  function openPage({ path: route, query }: EnterOptions): void {
    phone.menu = {}
    // A page's file registers its page once; each opening is an instance of its own.
    if (!configs.has(route)) {
      load(path.join(output, `${route}.js`))
      configs.set(route, registered)
    }
    const config = configs.get(route)!
    const instance = {
      ...config,
      route,
      data: JSON.parse(JSON.stringify(config.data ?? {})) as object,
      setData(changes: Record<string, unknown>, done?: () => void) {
        applyData(instance.data as Record<string, unknown>, changes)
        renders += 1
        done?.()
      }
    }
    page = instance as unknown as typeof page
    page.onLoad!(query)
    page.onShow!()
    page.onReady!()
  }

  const fire = async (isIt: (node: ScreenNode) => boolean, what: string, type: string, detail: object) => {
    const nodes = pathTo(page.data.root, isIt)
    if (!nodes) throw new Error(`there is no ${what} on the page: ${textOf(page.data.root)}`)
    const before = renders
    // Events bubble, from the innermost element on; a text is none.
    for (const { sid, v } of nodes.reverse()) {
      if (sid && v === undefined)
        page.eh!({ type, detail, target: { id: sid }, currentTarget: { id: sid, dataset: {} }, timeStamp: performance.now() })
    }
    await waitUntil(
      () => renders > before,
      () => `nothing came of the ${type} on the ${what}`
    )
  }

  load(path.join(output, 'app.js'))
  app.onLaunch!(phone.enter)
  app.onShow!(phone.enter)
  openPage(phone.enter)

  return {
    text: () => textOf(page.data.root),
    until: (isSaid) =>
      waitUntil(
        () => isSaid(textOf(page.data.root)),
        () => `the page says in the end: ${textOf(page.data.root)}`
      ),
    tap: (label) => fire(({ v }) => v === label, `text "${label}"`, 'tap', {}),
    change: (className, event, value) =>
      fire(({ cl }) => cl?.split(' ').includes(className) === true, `field "${className}"`, event, { value }),
    share: (chat) => phone.send(chat, page.onShareAppMessage!({ from: 'button', target: {} }) as ShareMessage),
    reopen(card) {
      app.onHide?.()
      page.onUnload!()
      app.onShow!(phone.open(card))
      openPage(phone.enter)
    }
  }
}
