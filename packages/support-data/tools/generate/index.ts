import path from 'node:path'
import prettier from 'prettier'
import { platforms, recordOf, type Platform } from '../../src/platforms'
import type { SupportData } from '../../src/types'
import { adapterModule, coreModule, facadeModule } from './apis'
import { readContracts, type ContractSource } from './contracts'
import { hostIndexModule, questionsModule } from './questions'
import { runtimeModules } from './runtime'
import { seamFiles } from './seam'
import { namesModule, tableModule } from './tables'

/** Tables and unions are one long line each, which no formatter should break. */
const isLong = (file: string) => /(table\.(ts|js|mjs)|names\.ts)$/.test(file)

/**
 * Every source that lists APIs or platforms, by its path from the root of the repository: made from the support data, the records
 * of the platforms and the contracts of core. The same inputs give the same bytes.
 */
export async function generate(root: string, data: SupportData): Promise<Map<string, string>> {
  const contracts = readContracts(path.join(root, 'packages/core/src/contracts'), data)
  const adapters = platforms.filter((platform) => recordOf(platform).adapter)
  const files: [string, string][] = [
    ['core/src/names.ts', namesModule(data)],
    ['core/src/apis.ts', coreModule(contracts)],
    ...adapters.flatMap((platform) => adapterFiles(contracts, data, platform)),
    ...seamFiles(contracts, data).map(([file, content]): [string, string] => [`taro-capability/adapter/${file}`, content]),
    ['taro-capability/src/apis.ts', facadeModule(contracts)],
    ...runtimeModules(contracts).map(([file, content]): [string, string] => [`taro-capability/src/runtime/${file}`, content])
  ]
  const config = await prettier.resolveConfig(path.join(root, 'package.json'))
  const formatted = files.map(async ([file, content]): Promise<[string, string]> => {
    const filepath = path.join(root, 'packages', file)
    return [`packages/${file}`, isLong(file) ? content : await prettier.format(content, { ...config, filepath })]
  })
  return new Map(await Promise.all(formatted))
}

/** The sources of an adapter package. One that asks its host has nothing but its `host.ts` written by hand. */
function adapterFiles(contracts: ContractSource[], data: SupportData, platform: Platform): [string, string][] {
  const { adapter, answeredBy } = recordOf(platform)
  const folder = adapter!.replace('@taro-capability/', '')
  const files: [string, string][] = [
    [`${folder}/src/table.ts`, tableModule(data, platform)],
    [`${folder}/src/apis.ts`, adapterModule(contracts, data, platform)]
  ]
  if (answeredBy !== 'host') return files
  return [...files, [`${folder}/src/questions.ts`, questionsModule(data, platform)], [`${folder}/src/index.ts`, hostIndexModule]]
}
