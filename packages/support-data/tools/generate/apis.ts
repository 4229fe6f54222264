import { recordOf, type Platform } from '../../src/platforms'
import type { SupportData } from '../../src/types'
import type { ContractSource } from './contracts'
import { header } from './header'

/** Core's list of the contracts, as types and at run time. */
export function coreModule(contracts: ContractSource[]): string {
  return `${header}import type { ${contracts.map(({ type }) => type).join(', ')} } from './contracts'
import * as contract from './contracts'

/** The APIs that have a contract, by name. */
export interface Apis {
${contracts.map(({ api, type }) => `  ${api}: ${type}`).join('\n')}
}

/** The name of an API that has a contract. */
export type ContractName = keyof Apis

/** The names of the APIs that have a contract. */
export const contractNames: readonly ContractName[] = [${contracts.map(({ api }) => `'${api}'`).join(', ')}]

/** Every contract, by API. */
export const contracts = {
${contracts.map(({ api }) => `  ${api}: contract.${api}Contract`).join(',\n')}
}
`
}

/**
 * What an adapter package exports beside its answers: every contract, real or not, as the table says. A host that is asked may have
 * what the table does not know; where the table answers, it answers for the calls as well.
 */
export function adapterModule(contracts: ContractSource[], data: SupportData, platform: Platform): string {
  const isHosts = ({ api }: ContractSource) => recordOf(platform).answeredBy === 'host' || isReal(api, data, platform)
  const hosts = contracts.filter(isHosts)
  const lines = contracts.map(
    (contract) =>
      `export const ${contract.api} = ${isHosts(contract) ? hostCall(contract.api, data, platform) : unsupportedCall(contract.api)}`
  )
  const used = ['hostApi', 'unsupportedApi', 'withoutApi'].filter((name) => lines.some((line) => line.includes(`${name}(`)))
  const ours = ['host', 'platform'].filter((name) =>
    lines.some((line) => new RegExp(`\\b${name}\\)`).test(line) || line.includes(`, ${name},`))
  )
  return `${header}import { ${[...hosts.map(({ api }) => `${api}Contract`), ...used].join(', ')} } from '@taro-capability/core'
${ours.map((name) => `import { ${name} } from './${name}'`).join('\n')}

${used.includes('unsupportedApi') ? `const reason = ${reasonOf(platform)}\n` : ''}
${lines.join('\n')}
`
}

const isReal = (api: string, data: SupportData, platform: Platform) => supportOf(api, data, platform).state === 'real'

/** A call of a host's API, with the version since which the host has it. What the table does not know the host may still have. */
export function hostCall(api: string, data: SupportData, platform: Platform): string {
  const { state, since } = supportOf(api, data, platform)
  const host = state === 'real' ? 'host' : '/* @__PURE__ */ withoutApi(host)'
  return `/* @__PURE__ */ hostApi(${api}Contract, ${host}${since && since !== 'original' ? `, '${since}'` : ''})`
}

const supportOf = (api: string, { apis }: SupportData, platform: Platform) => apis[api]!.platforms[platform]

export const unsupportedCall = (api: string): string => `/* @__PURE__ */ unsupportedApi('${api}', platform, reason)`

/** Why a call fails there. A text of each adapter's own: by it a minified output shows whose adapter it holds. */
export const reasonOf = (platform: Platform): string => `'${platform} lacks it; ask supports() first'`

/** What apps import by name, with the types of each call. */
export function facadeModule(contracts: ContractSource[]): string {
  const apis = contracts.map(({ api }) => api).join(', ')
  const types = contracts.flatMap(({ types }) => types.slice(1)).join(', ')
  return `${header}export type { ${types} } from '@taro-capability/core'
export { ${apis} } from 'taro-capability/adapter'
`
}
