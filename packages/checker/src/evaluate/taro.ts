import data, { recordOf } from '@taro-capability/support-data'
import type { MemberUsage } from '@taro-capability/usage'
import { CAPABILITY, TARO } from '../names'
import { envTypes, globalOf, type World } from '../world'
import { fixed, isTruthy, objectOf, type Place, type Value } from './value'

type Evaluate = (place: Place) => Value | undefined

/** The Taro object. */
export const taroObject = (world: World, evaluate: Evaluate): Value => ({
  kind: 'object',
  get: (name) => memberValue({ module: TARO, name }, world, evaluate)
})

/** What a member of Taro or of taro-capability is in a world. */
export function memberValue(
  { module, name }: Pick<MemberUsage, 'module' | 'name'>,
  world: World,
  evaluate: Evaluate,
  isTested = false
): Value | undefined {
  if (name === 'canIUse' && module === TARO && !world.isTruthful && isMisleading(world)) return stockQuestion(world, evaluate)
  if (name === 'canIUse') return question(world, evaluate)
  if (module === CAPABILITY) return capability(name, world, evaluate)
  if (name === 'getEnv') return { kind: 'function', call: () => fixed(recordOf(world.platform).envType) }
  if (name === 'ENV_TYPE') return objectOf(Object.fromEntries(envTypes.map((type) => [type, fixed(type)])))
  return name !== undefined && name === world.missing.api ? (standIn(world, isTested) ?? itself(world)) : undefined
}

/** With the plugin a function stands there on every platform, and a test that the source shows is answered by no. */
function standIn({ answersTests, missing: { field } }: World, isTested: boolean): Value | undefined {
  if (!answersTests || field !== undefined) return undefined
  return isTested ? fixed(undefined) : { kind: 'function', call: () => undefined }
}

/** What the code finds under the name of the API that is missing: a stub can be called, so that to look for it guards nothing. */
function itself({ missing: { state, since, field } }: World): Value | undefined {
  if (field !== undefined || state === 'conditional') return undefined
  return state === 'absent' || since !== undefined ? fixed(undefined) : { kind: 'function', call: () => undefined }
}

function capability(name: string | undefined, world: World, evaluate: Evaluate): Value | undefined {
  if (name === 'supports') return { kind: 'function', call: (args) => supports(args[0] && evaluate(args[0]), world) }
  if (name === 'explain') {
    const ask = (args: Place[]) => supports(args[0] && evaluate(args[0]), world)
    return { kind: 'function', call: (args) => ({ kind: 'object', get: (member) => (member === 'supported' ? ask(args) : undefined) }) }
  }
  return name === 'defineFlags' ? { kind: 'function', call: (args) => flags(args[0] && evaluate(args[0]), world) } : undefined
}

/** Ours, which is right about the other APIs of the platform as well. */
function supports(api: Value | undefined, world: World): Value | undefined {
  const own = answer(api, world)
  if (own || api?.kind !== 'static' || !Object.hasOwn(data.apis, String(api.is))) return own
  const { state } = data.apis[String(api.is)]!.platforms[world.platform]
  return state === 'conditional' || recordOf(world.platform).answeredBy === 'host' ? undefined : fixed(state === 'real')
}

/** `canIUse` */
const question = (world: World, evaluate: Evaluate): Value => ({
  kind: 'function',
  call: (args) => answer(args[0] && evaluate(args[0]), world)
})

/** Whether stock Taro's answer about what is missing may be a wrong yes. See docs/support-data.md. */
export function isMisleading({ platform, missing: { state } }: Pick<World, 'platform' | 'missing'>): boolean {
  const { canIUseMisleads } = recordOf(platform)
  return canIUseMisleads !== undefined && (canIUseMisleads !== 'about stubs' || state !== 'absent')
}

const stockQuestion = (world: World, evaluate: Evaluate): Value => ({
  kind: 'function',
  call: ([schema]) => {
    const isWritten = schema?.node.type === 'Literal'
    const own = answer(schema && evaluate(schema), world)
    if (recordOf(world.platform).canIUseMisleads === 'by variables') return isWritten ? own : fixed(true)
    return own && fixed(true)
  }
})

/** No to what is missing. Of everything else nothing is known: stock Taro's answers are wrong for most. */
function answer(schema: Value | undefined, { missing: { api, field } }: World): Value | undefined {
  if (schema?.kind !== 'static' || typeof schema.is !== 'string') return undefined
  const [name, ...path] = schema.is.split('.')
  if (name !== api) return undefined
  return field === undefined || path.join('.') === field ? fixed(false) : undefined
}

/** A flag is on where all its APIs are. */
const flags = (definition: Value | undefined, world: World): Value => ({
  kind: 'object',
  get: (name) => {
    const apis = definition?.kind === 'object' ? definition.get(name) : undefined
    const all = apis?.kind === 'list' ? apis.items : [apis]
    const answers = all.map((one) => supports(one, world))
    // Off as soon as one of its APIs is not there.
    return answers.find((value) => value && !isTruthy(value)) ?? (answers.every((value) => value) ? fixed(true) : undefined)
  }
})

/** Whether a name is the object of some mini program's host. */
export const isHostGlobal = (name: string): boolean => Object.values(globalOf).includes(name)

/** Names that nothing in the program declares. */
export function globalValue(name: string, world: World, evaluate: Evaluate): Value | undefined {
  if (name === 'undefined') return fixed(undefined)
  if (name === 'process') return processValue(world)
  if (world.constants.has(name)) return world.constants.get(name)
  if (!isHostGlobal(name)) return undefined
  if (globalOf[world.platform] !== name) return fixed(undefined)
  return {
    kind: 'object',
    get: (member) => (member === 'canIUse' ? question(world, evaluate) : member === world.missing.api ? itself(world) : undefined)
  }
}

/** https://docs.taro.zone/docs/envs */
const processValue = ({ platform }: World): Value =>
  objectOf({
    env: objectOf({
      TARO_ENV: fixed(platform),
      TARO_PLATFORM: fixed(recordOf(platform).taroPlatform),
      // What jest and others set is no build's.
      NODE_ENV: { kind: 'other than', text: 'test' }
    })
  })
