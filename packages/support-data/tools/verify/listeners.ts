// Runs inside the platform: in the page, or in the vm.

type Listener = (...args: unknown[]) => unknown

/** Where listeners of a platform end up: something that can be made to call them. */
interface Registered {
  fire(): void
}

interface Emitter {
  on(event: string, listener: Listener): unknown
  trigger(event: string, ...args: unknown[]): unknown
}

declare global {
  /** Set while listeners are watched: a host's method was called. */
  var hostCalled: ((method: string, args: unknown[]) => void) | undefined
}

/**
 * Whether a function that takes a listener away leaves it there, so that it is called all the same.
 *
 * @param emitter one of Taro's; all of its kind are watched
 * @returns undefined where nothing could be seen: what the listener hears of did not happen
 */
export function leavesListener(on: Listener, off: Listener, emitter: Emitter): boolean | undefined {
  const registered = new Set<Registered>()
  let calls = 0
  const listener = () => {
    calls++
  }
  const callsNow = () => {
    calls = 0
    for (const each of [...registered]) quietly(() => each.fire())
    return calls
  }
  const unwatch = [watchEmitters(emitter, registered), watchDom(registered), watchHost(registered)]
  try {
    quietly(() => on(listener))
    if (callsNow() === 0) return undefined
    quietly(() => off(listener))
    return callsNow() > 0
  } finally {
    for (const end of unwatch) end()
  }
}

/** Emitters know themselves who is still there. */
function watchEmitters(emitter: Emitter, registered: Set<Registered>): () => void {
  const prototype = Object.getPrototypeOf(emitter) as Emitter
  const { on } = prototype
  if (typeof on !== 'function') return () => {}
  prototype.on = function (this: Emitter, event, listener) {
    registered.add({ fire: () => this.trigger(event, {}) })
    return on.call(this, event, listener)
  }
  return () => (prototype.on = on)
}

function watchDom(registered: Set<Registered>): () => void {
  if (typeof EventTarget === 'undefined' || typeof Event === 'undefined') return () => {}
  const { addEventListener } = EventTarget.prototype
  if (typeof addEventListener !== 'function') return () => {}
  EventTarget.prototype.addEventListener = function (type: string, ...rest: [never]) {
    registered.add({ fire: () => this.dispatchEvent(new Event(type)) })
    return addEventListener.call(this, type, ...rest)
  }
  return () => (EventTarget.prototype.addEventListener = addEventListener)
}

/** `host.on('event', listener)` and `host.off('event', listener)`; without a listener, `off` takes all of an event away. */
function watchHost(registered: Set<Registered>): () => void {
  const there = new Map<Listener, { event: unknown; entry: Registered }>()
  globalThis.hostCalled = (method, args) => {
    const [event] = args
    const listeners = args.filter((arg): arg is Listener => typeof arg === 'function')
    if (/\.(off|remove\w*|unsubscribe)$/i.test(method)) {
      for (const [listener, { event: its, entry }] of there) {
        if (its === event && (listeners.length === 0 || listeners.includes(listener))) registered.delete(entry)
      }
    } else {
      for (const listener of listeners) {
        const entry = { fire: () => void listener({}) }
        there.set(listener, { event, entry })
        registered.add(entry)
      }
    }
  }
  return () => (globalThis.hostCalled = undefined)
}

function quietly(run: () => unknown): void {
  try {
    run()
  } catch {
    // What it throws is its own affair; its calls were seen.
  }
}
