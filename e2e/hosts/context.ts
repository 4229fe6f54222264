import vm from 'node:vm'
import { notStarted, observerScript, type RunningApp } from './host'
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

/** The app that was loaded into a realm; `errors` is what it reported meanwhile. */
export function runningIn(realm: vm.Context, errors: string[] = []): RunningApp {
  const observer = realm.observer as typeof Observer
  if (!observer.forms().length) throw notStarted(errors)
  let rejections = 0
  // Node reports the unhandled rejections of every realm.
  const note = () => void rejections++
  process.on('unhandledRejection', note)
  return {
    forms: observer.forms(),
    ask: (form) => observer.ask(form),
    // Objects of another realm are not equal to those of this.
    asking: async () => JSON.parse(JSON.stringify((await observer.asking()) ?? null)) ?? undefined,
    async call(form) {
      const seen = await observer.call(form)
      // An array of another realm is not equal to one of this.
      return { ...seen, callbacks: [...seen.callbacks] }
    },
    async unhandled(form) {
      const before = rejections
      await observer.callAndForget(form)
      return rejections - before
    },
    close: async () => void process.off('unhandledRejection', note)
  }
}
