import { leavesListener } from '../../tools/verify/listeners'

type Listener = (...args: unknown[]) => unknown

/** As Taro's: `trigger` calls what `on` was given. */
class Events {
  private readonly listeners = new Map<string, Listener[]>()
  on(event: string, listener: Listener) {
    this.listeners.set(event, [...(this.listeners.get(event) ?? []), listener])
  }
  off(event: string, listener: Listener) {
    this.listeners.set(
      event,
      (this.listeners.get(event) ?? []).filter((each) => each !== listener)
    )
  }
  trigger(event: string) {
    for (const listener of this.listeners.get(event) ?? []) listener()
  }
}

const events = new Events()
const wrappers = new Map<Listener, Listener>()
const host = (method: string, ...args: unknown[]) => globalThis.hostCalled?.(`host.${method}`, args)

test.each<[string, Listener, Listener, boolean | undefined]>([
  ['an emitter that forgets it', (l) => events.on('memory', l as Listener), (l) => events.off('memory', l as Listener), false],
  [
    'an emitter that knows only a function around it',
    (l) => events.on('level', () => (l as Listener)()),
    (l) => events.off('level', l as Listener),
    true
  ],
  ['a host that forgets it', (l) => host('on', 'net', l), (l) => host('off', 'net', l), false],
  ['a host that forgets all of an event', (l) => host('on', 'net', l), () => host('off', 'net'), false],
  ['a host that forgets another event', (l) => host('on', 'net', l), (l) => host('off', 'location', l), true],
  ['a host that is given another function', (l) => host('on', 'location', {}, l), () => host('off', 'location', () => {}), true],
  [
    'a host that is given the function around it',
    (l) => {
      wrappers.set(l as Listener, () => (l as Listener)())
      host('on', 'net', wrappers.get(l as Listener))
    },
    (l) => host('off', 'net', wrappers.get(l as Listener)),
    false
  ],
  ['nothing that calls it', () => {}, () => {}, undefined],
  [
    'what throws',
    () => {
      throw new Error('not here')
    },
    () => {},
    undefined
  ]
])('%s', (_, on, off, leaves) => {
  expect(leavesListener(on, off, events)).toBe(leaves)
})

test('afterwards nothing is watched any more', () => {
  const { on } = Events.prototype
  leavesListener(
    (listener) => events.on('x', listener as Listener),
    () => {},
    events
  )
  expect(Events.prototype.on).toBe(on)
  expect(globalThis.hostCalled).toBeUndefined()
})
