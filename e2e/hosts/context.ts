import vm from 'node:vm'
import { observerScript, type RunningApp } from './host'
import type * as Observer from './observe'

/** A JavaScript realm of its own, with the few things that every host has, and the observer. */
export function createRealm(globals: object): vm.Context {
  const timers = { setTimeout, clearTimeout, setInterval, clearInterval, setImmediate, clearImmediate, queueMicrotask }
  const realm = vm.createContext({ console: silent, performance, ...timers, ...globals })
  realm.global = realm.window = realm.self = vm.runInContext('globalThis', realm)
  vm.runInContext(observerScript(), realm, { filename: 'observer.js' })
  return realm
}

// Outputs log about the devices they miss; what a call did is read from its answers.
const silent = new Proxy({}, { get: () => () => {} })

/** The app that was loaded into a realm. */
export function runningIn(realm: vm.Context): RunningApp {
  const observer = realm.observer as typeof Observer
  return {
    forms: observer.forms(),
    ask: (form) => observer.ask(form),
    async call(form) {
      const seen = await observer.call(form)
      return { ...seen, callbacks: [...seen.callbacks], unhandled: await countUnhandled(() => observer.callAndForget(form)) }
    },
    close: async () => {}
  }
}

/** Unhandled rejections while `work` runs; Node tells of those of every realm. */
async function countUnhandled(work: () => Promise<void>): Promise<number> {
  let count = 0
  const note = () => void count++
  process.on('unhandledRejection', note)
  await work()
  process.off('unhandledRejection', note)
  return count
}
