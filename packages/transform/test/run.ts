import vm from 'node:vm'
import { transformSync } from '@swc/core'
import { createFailClosed, createFailUnlessSupported } from '@taro-capability/core'
import data from '@taro-capability/support-data'
import { createTransform, type TransformOptions } from '../src'

/** What the running host has, by API. */
export type Host = Readonly<Record<string, boolean>>

export interface Ran {
  [exported: string]: unknown
  /** What the program gave to `log`, which gives it back. */
  logged: unknown[]
  /** All exports, once the program has ended. */
  ended: Promise<Record<string, unknown>>
  /** All of that, and how the program ended, as a text. */
  outcome(): Promise<string>
}

/** Stock Taro, or a mini program's Taro with our APIs on it: under every name stands a function, whatever works. */
function taroObject(without: readonly string[]): Record<string, unknown> {
  const taro: Record<string, unknown> = Object.fromEntries(Object.keys(data.apis).map((api) => [api, () => 'called']))
  for (const api of without) delete taro[api]
  taro.default = taro
  return Object.defineProperty(taro, '__esModule', { value: true })
}

const COMPILER = { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } }, module: { type: 'commonjs' } } as const

/**
 * Transforms a program, which can be run after that.
 *
 * @param options nothing leaves it as it is
 * @returns runs it, on a host and with a Taro object that lacks some APIs; with the transformed text
 */
export async function createRun(source: string, options?: TransformOptions, file = 'page.tsx') {
  const code = (options && (await createTransform(options).transform(source, file))?.code) ?? source
  // What stands before the first `await` is run at once.
  const script = new vm.Script(`(async function (require, exports, log) {${transformSync(code, COMPILER).code}\n})`)
  const run = (host: Host = {}, without: readonly string[] = []): Ran => {
    const logged: unknown[] = []
    const log = (value: unknown) => {
      logged.push(value)
      return value
    }
    const taro = taroObject(without)
    const supports = (api: string) => host[api] === true
    const failClosed = createFailClosed(options?.facts.platform ?? '')
    const modules: Record<string, unknown> = {
      '@tarojs/taro': taro,
      'taro-capability/taro': taro,
      'taro-capability/host': { hostSupports: supports },
      'taro-capability/adapter': { supports },
      'taro-capability/fail-closed': { failClosed, failUnlessSupported: createFailUnlessSupported(failClosed, supports) }
    }
    const require = (name: string) => modules[name] ?? fail(`no module ${name}`)
    const main = script.runInContext(vm.createContext({ _interopRequireDefault: Object, Function })) as (
      ...args: unknown[]
    ) => Promise<void>
    const exported: Record<string, unknown> = {}
    const ended = main(require, exported, log).then(() => exported)
    const outcome = async () => {
      const end = await ended.then(() => 'ends', String)
      return [...logged, exported.a, end].map((value) => (typeof value === 'function' ? 'function' : String(value))).join()
    }
    // An export that comes after an `await` is there once the program has ended.
    return Object.create(exported, Object.getOwnPropertyDescriptors({ logged, ended, outcome })) as Ran
  }
  return Object.assign(run, { code })
}

function fail(message: string): never {
  throw new Error(message)
}
