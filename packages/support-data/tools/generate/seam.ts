import { platforms, recordOf, type Platform } from '../../src/platforms'
import type { SupportData } from '../../src/types'
import { hostCall, reasonOf, unsupportedCall } from './apis'
import type { ContractSource } from './contracts'
import { header } from './header'
import { commonJsTable, tableModule } from './tables'

/** What every adapter exports beside the contracts. */
const QUESTIONS = ['platform', 'supports', 'explain', 'canIUse']

const hint =
  "no platform was chosen; add 'taro-capability/plugin' to `plugins` in config/index.ts, or the resolver's plugin to your bundler"

/** `taro-capability/adapter` and the modules of the platforms that have no package, by their path from it. */
export function seamFiles(contracts: ContractSource[], data: SupportData): [string, string][] {
  const names = [...QUESTIONS, ...contracts.map(({ api }) => api)]
  const withoutPackage = platforms.filter((platform) => !recordOf(platform).adapter)
  return [
    ['index.mjs', esmSeam(names, (platform) => passesStock(contracts, data, platform))],
    ['index.js', commonJsSeam(names)],
    ['index.d.ts', seamTypes(contracts)],
    ['third-party/index.mjs', esmCompletion(contracts)],
    ['third-party/index.js', commonJsCompletion(contracts)],
    ['third-party/index.d.ts', `${header}export * from '../index'\n`],
    ['third-party/index.d.mts', `${header}export * from '../index.js'\n`],
    ['third-party/package.json', manifest],
    ...withoutPackage.flatMap((platform): [string, string][] => [
      [`${platform}/index.mjs`, esmAdapter(contracts, data, platform)],
      [`${platform}/index.js`, commonJsAdapter(contracts, data, platform)],
      [`${platform}/index.d.ts`, `${header}export * from '../index'\n`],
      [`${platform}/index.d.mts`, `${header}export * from '../index.js'\n`],
      [`${platform}/package.json`, manifest],
      [`${platform}/table.mjs`, tableModule(data, platform)],
      [`${platform}/table.js`, commonJsTable(data, platform)]
    ])
  ]
}

const manifest = `${JSON.stringify({ main: './index.js', module: './index.mjs', types: './index.d.ts', sideEffects: false }, null, 2)}\n`

const moduleOf = (platform: Platform, extension: string) => recordOf(platform).adapter ?? `./${platform}/index.${extension}`
const variableOf = (platform: string) => platform.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** A try of its own: a browser has no \`process\` where nothing replaced it, and rollup keeps everything inside a \`try\`. */
const readPlatform = `function readPlatform() {
  try {
    return process.env.TARO_ENV
  } catch (_error) {
    return undefined
  }
}`

/** Each export chooses by itself, so that bundlers keep what is used of one platform, and nothing of the others. */
function esmSeam(names: string[], needsTaro: (platform: Platform) => boolean): string {
  // What passes Taro's own code on is there in Taro's builds alone, where the plugin leads to it.
  const chosen = platforms.filter((platform) => !needsTaro(platform))
  const choice = (name: string) =>
    chosen.reduceRight(
      (otherwise, platform) => `process.env.TARO_ENV === '${platform}'\n  ? ${variableOf(platform)}.${name}\n  : ${otherwise}`,
      `other.${name}`
    )
  return `${header}// The seam: every import of a platform's adapter goes through this module. The resolver's plugins and the Taro plugin redirect it;
// without them the bundler replaces \`process.env.TARO_ENV\`, folds the comparisons below and drops the rest.
import { unsupportedAdapter } from '@taro-capability/core'
${chosen.map((platform) => `import * as ${variableOf(platform)} from '${moduleOf(platform, 'mjs')}'`).join('\n')}

// A browser has no \`process\` where nothing replaced it. Apart from the choice: rollup keeps everything inside a \`try\`.
${readPlatform}

const chosen = /* @__PURE__ */ readPlatform()
const other = chosen
  ? /* @__PURE__ */ unsupportedAdapter(chosen)
  : /* @__PURE__ */ unsupportedAdapter('unknown', ${JSON.stringify(hint)})

${names.map((name) => `export const ${name} = !chosen ? other.${name} : ${choice(name)}`).join('\n')}
`
}

function commonJsSeam(names: string[]): string {
  const choice = platforms.reduceRight(
    (otherwise, platform) => `process.env.TARO_ENV === '${platform}'\n  ? require('${moduleOf(platform, 'js')}')\n  : ${otherwise}`,
    `require('@taro-capability/core').unsupportedAdapter(process.env.TARO_ENV)`
  )
  return `${header}'use strict'
// The same choice as index.mjs, for tools that follow \`require\`: metro folds the comparisons and keeps one branch.
${readPlatform}

const adapter = !readPlatform()
  ? require('@taro-capability/core').unsupportedAdapter('unknown', ${JSON.stringify(hint)})
  : ${choice}

${[...names]
  .sort()
  .map((name) => `exports.${name} = adapter.${name}`)
  .join('\n')}
`
}

/** Taro's own module for the platform, under the name that the Taro plugin gives it in builds. */
const STOCK = 'taro-capability/stock-taro'

/** The adapter of a platform that has no package: questions are answered by the table. */
function esmAdapter(contracts: ContractSource[], data: SupportData, platform: Platform): string {
  const { imports, lines, stock, global } = adapterOf(contracts, data, platform)
  return `${header}${global}import { ${imports.join(', ')} } from '@taro-capability/core'
${stock.length > 0 ? `import { ${stock.map((api) => `${api} as ${stockName(api)}`).join(', ')} } from '${STOCK}'\n` : ''}import { entries, supported } from './table.mjs'

${lines.map(([name, value]) => `${isExported(name) ? 'export ' : ''}const ${name} = ${value}`).join('\n')}
`
}

function commonJsAdapter(contracts: ContractSource[], data: SupportData, platform: Platform): string {
  const { imports, lines, stock, global } = adapterOf(contracts, data, platform)
  const exported = lines.map(([name]) => name).filter(isExported)
  return `${header}'use strict'
${global}const { ${imports.join(', ')} } = require('@taro-capability/core')
${stock.length > 0 ? `const { ${stock.map((api) => `${api}: ${stockName(api)}`).join(', ')} } = require('${STOCK}')\n` : ''}const { entries, supported } = require('./table.js')

${lines.map(([name, value]) => `const ${name} = ${value.replaceAll('/* @__PURE__ */ ', '')}`).join('\n')}
${exported.map((name) => `exports.${name} = ${name}`).join('\n')}
`
}

const isExported = (name: string) => name !== 'host' && name !== 'reason'
const stockName = (api: string) => `stock${api[0]!.toUpperCase()}${api.slice(1)}`

/** The contracts that the table calls real, for a platform without a package. */
const realContracts = (contracts: ContractSource[], data: SupportData, platform: Platform) =>
  contracts.filter(({ api }) => data.apis[api]!.platforms[platform].state === 'real').map(({ api }) => api)

/** Whether what is real there is Taro's own code, since the host has no object that carries its APIs. */
const passesStock = (contracts: ContractSource[], data: SupportData, platform: Platform) =>
  !recordOf(platform).adapter && recordOf(platform).global === undefined && realContracts(contracts, data, platform).length > 0

/** Called through the platform's global, or through Taro's own code. */
function adapterOf(contracts: ContractSource[], data: SupportData, platform: Platform) {
  const { global, version } = recordOf(platform)
  const real = realContracts(contracts, data, platform)
  const renamed = real.find((api) => data.apis[api]!.platforms[platform].nativeName !== undefined)
  if (renamed) throw new Error(`${platform} has ${renamed} under another name: that takes an adapter package`)
  const stock = passesStock(contracts, data, platform) ? real : []
  const host = global
    ? `/* @__PURE__ */ createMiniHost(platform, () => ${global}, '${platform} ${version!.name.en}')`
    : `/* @__PURE__ */ createTaroHost(platform, { ${stock.map((api) => `${api}: ${stockName(api)}`).join(', ')} })`
  const fromHost = [global ? 'createMiniHost' : 'createTaroHost', 'hostApi', ...real.map((api) => `${api}Contract`)]
  return {
    stock,
    global: real.length > 0 && global ? `/* global ${global} */\n` : '',
    imports: [
      'createCanIUse',
      'createExplain',
      'createSupports',
      ...(real.length > 0 ? fromHost : []),
      ...(real.length < contracts.length ? ['unsupportedApi'] : [])
    ].sort(),
    lines: [
      ['platform', `'${platform}'`],
      ...(real.length < contracts.length ? [['reason', reasonOf(platform)]] : []),
      ...(real.length > 0 ? [['host', host]] : []),
      ...contracts.map(({ api }) => [api, real.includes(api) ? hostCall(api, data, platform) : unsupportedCall(api)]),
      ['supports', '/* @__PURE__ */ createSupports(supported)'],
      ['explain', '/* @__PURE__ */ createExplain(platform, entries, supports)'],
      ['canIUse', '/* @__PURE__ */ createCanIUse(supports)']
    ] as [string, string][]
  }
}

/** A third party's adapter with the contracts that it lacks. Computed, so that bundlers do not warn of what is not there. */
function esmCompletion(contracts: ContractSource[]): string {
  return `${header}import { unsupportedApi } from '@taro-capability/core'
import * as adapter from 'taro-capability/third-party-adapter'

const complete = (api) => adapter[api] || unsupportedApi(api, adapter.platform, \`\${adapter.platform} has no \${api}; ask supports() first\`)

export { canIUse, explain, platform, supports } from 'taro-capability/third-party-adapter'
${contracts.map(({ api }) => `export const ${api} = /* @__PURE__ */ complete('${api}')`).join('\n')}
`
}

function commonJsCompletion(contracts: ContractSource[]): string {
  return `${header}'use strict'
const { unsupportedApi } = require('@taro-capability/core')
const adapter = require('taro-capability/third-party-adapter')

const complete = (api) => adapter[api] || unsupportedApi(api, adapter.platform, \`\${adapter.platform} has no \${api}; ask supports() first\`)

exports.canIUse = adapter.canIUse
exports.explain = adapter.explain
exports.platform = adapter.platform
exports.supports = adapter.supports
${contracts.map(({ api }) => `exports.${api} = complete('${api}')`).join('\n')}
`
}

function seamTypes(contracts: ContractSource[]): string {
  return `${header}import type { Adapter } from '@taro-capability/core'

/** The platform that was built, as \`TARO_ENV\` spells it. */
export const platform: Adapter['platform']

/** Whether the API works here. Synchronous; an unknown name is \`false\`. */
export const supports: Adapter['supports']

/** The same answer with its why. */
export const explain: Adapter['explain']

/**
 * The same question in the form of \`Taro.canIUse\`: \`authPrivateMessage\`, or where the host answers,
 * \`authPrivateMessage.object.shareTicket\` and \`button.open-type.contact\`. What no data say is \`false\`.
 */
export const canIUse: Adapter['canIUse']

/** Where the host answers: \`supports\` about what Taro does not bring itself. See taro-capability/host. */
export const hostSupports: Adapter['supports']

/** Where the host answers: \`canIUse\` for the Taro object, which itself shows what Taro brings. */
export const canIUseOn: (taro: object) => Adapter['canIUse']
${contracts.map(({ api, comment }) => `\n${comment}\nexport const ${api}: Adapter['${api}']\n`).join('')}`
}
