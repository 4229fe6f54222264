import type { Platform } from '../../src/platforms'
import type { PlatformRecord } from '../../src/platforms/record'
import type { SupportData } from '../../src/types'
import type { ContractSource } from './contracts'
import { header } from './header'

/** Core's list of the contracts, as types and at run time. */
export function coreModule(contracts: ContractSource[]): string {
  return `${header}import type { ${contracts.map(({ type }) => type).join(', ')} } from './contracts'

/** The APIs that have a contract, by name. */
export interface Apis {
${contracts.map(({ api, type }) => `  ${api}: ${type}`).join('\n')}
}

/** The name of an API that has a contract. */
export type ContractName = keyof Apis

/** The names of the APIs that have a contract. */
export const contractNames: readonly ContractName[] = [${contracts.map(({ api }) => `'${api}'`).join(', ')}]
`
}

/** What an adapter package exports beside its answers: every contract, real or not, as the table says. */
export function adapterModule(contracts: ContractSource[], data: SupportData, { id, answeredBy }: PlatformRecord): string {
  const asksHost = answeredBy === 'host'
  const lines = contracts.map(({ api }) => `export const ${api} = ${asksHost ? hostCall(api, data, id) : unsupportedCall(api)}`)
  const imports = asksHost ? [...contracts.map(({ api }) => `${api}Contract`), 'hostApi'] : ['unsupportedApi']
  return `${header}import { ${imports.join(', ')} } from '@taro-capability/core'
import { ${asksHost ? 'host' : 'platform'} } from './${asksHost ? 'host' : 'platform'}'

${lines.join('\n')}
`
}

/** A call of a host's API, with the version since which the host has it. */
export function hostCall(api: string, { apis }: SupportData, platform: string): string {
  const { state, since = 'original' } = apis[api]!.platforms[platform as Platform]
  return `/* @__PURE__ */ hostApi(${api}Contract, host${state === 'real' ? `, '${since}'` : ''})`
}

export const unsupportedCall = (api: string): string => `/* @__PURE__ */ unsupportedApi('${api}', platform)`

/** What apps import by name, with the types of each call. */
export function facadeModule(contracts: ContractSource[]): string {
  const apis = contracts.map(({ api }) => api).join(', ')
  const types = contracts.flatMap(({ types }) => types.slice(1)).join(', ')
  return `${header}export type { ${types} } from '@taro-capability/core'
export { ${apis} } from 'taro-capability/adapter'
`
}
