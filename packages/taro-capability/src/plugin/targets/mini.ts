import type { FailingModules } from '../failingModules'
import { helperFiles, memberFiles, runtimeFile } from '../modules'
import type { TargetWiring, TaroPlatform } from '../platform'

/**
 * What puts our members on the Taro object: the app's entry, from an adapter with a table (`entry`) or where the running host answers
 * (`all`), or there each source what it takes (`sources`).
 */
export type MembersFrom = 'entry' | 'all' | 'sources'

/**
 * Mini programs share one Taro object, made by `@tarojs/taro` from the host's. A `post:` runtime file is imported right
 * after that, under both bundlers; a tap on `initNativeApi` comes too late under vite.
 */
export function wireMini(
  platform: TaroPlatform,
  adapter: Readonly<Record<string, string>>,
  failing?: FailingModules,
  membersFrom: MembersFrom = 'entry'
): TargetWiring {
  const members = { entry: [runtimeFile('entry')], all: [runtimeFile('members/all')], sources: [] }
  const entries = [...members[membersFrom], ...(failing ? [failing.entry()] : [])]
  platform.runtimePath = [...[platform.runtimePath ?? []].flat(), ...entries.map((file) => `post:${file}`)]
  const importMembers = membersFrom === 'sources'
  const files: Record<string, string> = { ...helperFiles(), ...(importMembers ? memberFiles() : {}), ...adapter }
  const vite = platform.compiler === 'vite'
  return {
    redirect: (request) => files[request],
    imports: { rewriteRequire: vite, rewriteDynamicImport: vite },
    importMembers
  }
}
