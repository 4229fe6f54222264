import { answer, recordOf } from '@taro-capability/support-data'
import type { MemberUsage } from '@taro-capability/usage'
import { CAPABILITY, TARO } from '../names'
import type { Assumptions } from '../assumptions'
import { envTypes, globalOf } from '../platforms'
import type { EvaluatorContext } from './context'
import { fixed, isTruthy, objectOf, type NodeReference, type Value } from './value'

/** The Taro object. */
export const taroObject = (context: EvaluatorContext): Value => ({
  kind: 'object',
  get: (name) => memberValue({ module: TARO, name }, context)
})

/** What a member of Taro or of taro-capability is under some assumptions. */
export function memberValue(
  { module, name }: Pick<MemberUsage, 'module' | 'name'>,
  context: EvaluatorContext,
  isTested = false
): Value | undefined {
  const { assumptions } = context
  if (module === TARO && name === 'getEnv') return { kind: 'function', call: () => fixed(recordOf(assumptions.platform).envType) }
  if (module === TARO && name === 'ENV_TYPE') return objectOf(Object.fromEntries(envTypes.map((type) => [type, fixed(type)])))
  context.dependsOnMissing()
  if (name === 'canIUse' && module === TARO && !assumptions.isTruthful && isMisleading(assumptions)) return stockQuestion(context)
  if (name === 'canIUse') return question(context)
  if (module === CAPABILITY) return capability(name, context)
  return name !== undefined && name === assumptions.missing.api ? (standIn(assumptions, isTested) ?? itself(assumptions)) : undefined
}

/** With the plugin a function stands there on every platform, and a test that the source shows is answered by no. */
function standIn({ answersTests, missing: { field } }: Assumptions, isTested: boolean): Value | undefined {
  if (!answersTests || field !== undefined) return undefined
  return isTested ? fixed(undefined) : { kind: 'function', call: () => undefined }
}

/** What the code finds under the name of the API that is missing: a stub can be called, so that to look for it guards nothing. */
function itself({ missing: { state, since, field } }: Assumptions): Value | undefined {
  if (field !== undefined || state === 'conditional') return undefined
  return state === 'absent' || since !== undefined ? fixed(undefined) : { kind: 'function', call: () => undefined }
}

function capability(name: string | undefined, { assumptions, value }: EvaluatorContext): Value | undefined {
  if (name === 'supports') return { kind: 'function', call: (args) => supports(args[0] && value(args[0]), assumptions) }
  if (name === 'explain') {
    const ask = (args: NodeReference[]) => supports(args[0] && value(args[0]), assumptions)
    return { kind: 'function', call: (args) => ({ kind: 'object', get: (member) => (member === 'supported' ? ask(args) : undefined) }) }
  }
  return name === 'defineFlags' ? { kind: 'function', call: (args) => flags(args[0] && value(args[0]), assumptions) } : undefined
}

/** Ours, which is right about the other APIs of the platform as well, as far as a build knows them. */
function supports(api: Value | undefined, assumptions: Assumptions): Value | undefined {
  const own = denial(api, assumptions)
  if (own || api?.kind !== 'static' || typeof api.is !== 'string') return own
  const { works } = answer(api.is, assumptions)
  return works === undefined ? undefined : fixed(works)
}

/** `canIUse` */
const question = ({ assumptions, value }: EvaluatorContext): Value => ({
  kind: 'function',
  call: (args) => denial(args[0] && value(args[0]), assumptions)
})

/** Whether stock Taro's answer about what is missing may be a wrong yes. See docs/support-data.md. */
export function isMisleading({ platform, missing: { state } }: Pick<Assumptions, 'platform' | 'missing'>): boolean {
  const { canIUseMisleads } = recordOf(platform)
  return canIUseMisleads !== undefined && (canIUseMisleads !== 'about stubs' || state !== 'absent')
}

const stockQuestion = ({ assumptions, value }: EvaluatorContext): Value => ({
  kind: 'function',
  call: ([schema]) => {
    const isWritten = schema?.node.type === 'Literal'
    const own = denial(schema && value(schema), assumptions)
    if (recordOf(assumptions.platform).canIUseMisleads === 'by variables') return isWritten ? own : fixed(true)
    return own && fixed(true)
  }
})

/** No to what is missing. Of everything else nothing is known: stock Taro's answers are wrong for most. */
function denial(schema: Value | undefined, { missing: { api, field } }: Assumptions): Value | undefined {
  if (schema?.kind !== 'static' || typeof schema.is !== 'string') return undefined
  const [name, ...path] = schema.is.split('.')
  if (name !== api) return undefined
  return field === undefined || path.join('.') === field ? fixed(false) : undefined
}

/** A flag is on where all its APIs are. */
const flags = (definition: Value | undefined, assumptions: Assumptions): Value => ({
  kind: 'object',
  get: (name) => {
    const apis = definition?.kind === 'object' ? definition.get(name) : undefined
    const all = apis?.kind === 'list' ? apis.items : [apis]
    const answers = all.map((one) => supports(one, assumptions))
    // Off as soon as one of its APIs is not there.
    return answers.find((value) => value && isTruthy(value) === false) ?? (answers.every((value) => value) ? fixed(true) : undefined)
  }
})

/** Whether a name is the object of some mini program's host. */
export const isHostGlobal = (name: string): boolean => Object.values(globalOf).includes(name)

/** Names that nothing in the program declares. */
export function globalValue(name: string, context: EvaluatorContext): Value | undefined {
  const { assumptions } = context
  if (name === 'undefined') return fixed(undefined)
  if (name === 'process') return processValue(assumptions)
  if (assumptions.constants.has(name)) return assumptions.constants.get(name)
  if (!isHostGlobal(name)) return undefined
  if (globalOf[assumptions.platform] !== name) return fixed(undefined)
  context.dependsOnMissing()
  return {
    kind: 'object',
    get: (member) => (member === 'canIUse' ? question(context) : member === assumptions.missing.api ? itself(assumptions) : undefined)
  }
}

/** https://docs.taro.zone/docs/envs */
const processValue = ({ platform }: Assumptions): Value =>
  objectOf({
    env: objectOf({
      TARO_ENV: fixed(platform),
      TARO_PLATFORM: fixed(recordOf(platform).taroPlatform),
      // What jest and others set is no build's.
      NODE_ENV: { kind: 'other than', text: 'test' }
    })
  })
