// Loaded into metro's process, which Taro starts as a child that evaluates config/index.ts and runs no plugin: the one
// way to reach its configuration is the function of Taro's that makes it.
import Module from 'node:module'
import type { MetroConfig } from '@taro-capability/resolver/metro'
import { withTaroCapability } from './metro'
import { OPTIONS_VARIABLE } from './targets/rn'

interface RnSupporter {
  getMetroConfig(...args: unknown[]): Promise<MetroConfig>
}
type Load = (this: unknown, request: string, ...rest: unknown[]) => unknown

const loader = Module as unknown as { _load: Load }
const load = loader._load
const wrapped = new WeakMap<object, object>()

loader._load = function (request, ...rest) {
  const exported = load.call(this, request, ...rest)
  return request === '@tarojs/rn-supporter' ? withOurs(exported as RnSupporter) : exported
}

function withOurs(supporter: RnSupporter): object {
  if (!wrapped.has(supporter)) {
    const options = JSON.parse(process.env[OPTIONS_VARIABLE] ?? '{}') as object
    const getMetroConfig = async (...args: unknown[]) => withTaroCapability(await supporter.getMetroConfig(...args), options)
    wrapped.set(supporter, Object.create(supporter, { getMetroConfig: { value: getMetroConfig, enumerable: true } }) as object)
  }
  return wrapped.get(supporter)!
}
