import { readFileSync } from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'
import { createRealm, runningIn } from './context'
import type { RunningApp } from './host'

/** Runs the whole metro bundle as Hermes does, up to the registered app; the native side answers nothing. */
export async function openRn(output: string): Promise<RunningApp> {
  const errors: string[] = []
  const natives = new Proxy({}, { get: () => nothing })
  const realm = createRealm({
    // React Native brings a promise of its own unless the engine has one, as Hermes does.
    HermesInternal: { hasPromise: () => true, getRuntimeProperties: () => ({}) },
    __fbBatchedBridgeConfig: { remoteModuleConfig: [] },
    __turboModuleProxy: () => nothing,
    nativeModuleProxy: natives,
    // React Native catches what a bundle throws, and logs it.
    nativeLoggingHook: (message: string) => void errors.push(message),
    nativeFlushQueueImmediate: () => {},
    nativeCallSyncHook: () => {},
    nativeRequireModuleConfig: () => {},
    expo: { modules: natives, EventEmitter: class {}, NativeModule: class {}, SharedObject: class {} }
  })
  vm.runInContext(readFileSync(path.join(output, 'index.bundle'), 'utf8'), realm, { filename: 'index.bundle' })
  return runningIn(realm, errors)
}

const screen = { width: 400, height: 800, scale: 2, fontScale: 1 }
const knownConstants: Record<string, unknown> = {
  Dimensions: { window: screen, screen },
  reactNativeVersion: { major: 0, minor: 73, patch: 11 }
}
const constants = new Proxy(knownConstants, { get: (known, name: string) => known[name] ?? nothing })

/** A native part without its device: whatever is read of it or called on it is nothing again. */
const nothing: unknown = new Proxy(() => {}, {
  get(_target, name) {
    if (name === 'then') return undefined
    if (name === 'getConstants') return () => constants
    return name === Symbol.toPrimitive ? () => 0 : nothing
  },
  apply: () => undefined
})
