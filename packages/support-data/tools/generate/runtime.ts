import type { ContractSource } from './contracts'
import { header } from './header'

/** The modules of the Taro plugin that run in the app and name every contract, by file name. */
export function runtimeModules(contracts: ContractSource[]): [string, string][] {
  const apis = contracts.map(({ api }) => api).join(', ')
  const names = `${apis}, canIUse`
  return [
    [
      'entry.ts',
      `${header}// Runs first in an app's entry, as soon as Taro has made its object and before any code of the app. Pages find it done: on the
// web each of them is a chunk of its own, which would otherwise hold a copy of the adapter.
import Taro from '@tarojs/taro'
import { ${names} } from 'taro-capability/adapter'
import { install } from './install'

install(Taro, { ${names} })
`
    ],
    [
      'module.ts',
      `${header}// Stands in for '@tarojs/taro' where it is one module of the output (rn, harmony). The named exports serve the
// calls that Taro's Babel plugins rewrite to named imports; the default object serves every other form.
import { ${names} } from 'taro-capability/adapter'
import stock from 'taro-capability/stock-taro'
import { install } from './install'

export * from 'taro-capability/stock-taro'
export { ${names} }
export default /* @__PURE__ */ install(stock, { ${names} })
`
    ],
    [
      'web.ts',
      `${header}// Stands in for '@tarojs/taro' on the web. It only passes on: bundlers look through it at the modules behind, so that each chunk
// holds what it holds with stock Taro. The default object gets its APIs in the app's entry (entry.ts).
export * from 'taro-capability/stock-taro'
export { default } from 'taro-capability/stock-taro'
export { ${names} } from 'taro-capability/adapter'
`
    ],
    ...memberModules(contracts.map(({ api }) => api))
  ]
}

/** Each puts on the Taro object what a source takes from it, where the running host answers: see passes/members of the transform. */
function memberModules(apis: string[]): [string, string][] {
  const module = (name: string, adapters: string, value: string) =>
    `${header}import Taro from '@tarojs/taro'
import { ${adapters} } from 'taro-capability/adapter'
import type { Members } from '../install'

const taro: Members = Taro
taro.${name} = ${value}
`
  return [
    ...apis.map((api): [string, string] => [`members/${api}.ts`, module(api, api, api)]),
    [
      'members/canIUse.ts',
      module('canIUse', 'canIUseOn', 'canIUseOn(Taro)').replace(
        'taro.can',
        '// What Taro itself brings its object shows, and the list of it stays out of the app.\ntaro.can'
      )
    ],
    ['members/all.ts', `${header}${[...apis, 'canIUse'].map((name) => `import './${name}'\n`).join('')}`]
  ]
}
