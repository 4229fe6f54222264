import { existsSync } from 'node:fs'
import path from 'node:path'
import { readText } from '../graph/disk'
import type { Alias } from '../graph/places'

const CONFIGS = ['index', 'dev', 'prod'].flatMap((name) => ['ts', 'js', 'mjs'].map((ending) => `config/${name}.${ending}`))

/** The Taro config of a project, as far as it is there. https://docs.taro.zone/docs/config-detail */
export const configFiles = (root: string): string[] => CONFIGS.map((name) => path.join(root, name)).filter(existsSync)

/** The texts that say how a project is built. */
export const settingsTexts = (root: string): (string | undefined)[] =>
  [...configFiles(root), path.join(root, 'package.json'), ...tsconfigs(path.join(root, 'tsconfig.json'))].map(readText)

/** A tsconfig.json and those that it extends by a path. */
function tsconfigs(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return []
  seen.add(file)
  const [, extended = ''] = /"extends"\s*:\s*(\[[^\]]{0,2000}\]|"[^"]*")/.exec(readText(file) ?? '') ?? []
  const paths = Array.from(extended.matchAll(/"(\.[^"]*)"/g), ([, name]) => path.resolve(path.dirname(file), name!))
  return [file, ...paths.flatMap((name) => tsconfigs(name.endsWith('.json') ? name : `${name}.json`, seen))]
}

/**
 * What a project's tsconfig.json lets imports begin with, and the first place that each of these stands for.
 *
 * https://www.typescriptlang.org/tsconfig/#paths
 */
export const tsconfigPaths = (root: string): Alias[] =>
  tsconfigs(path.join(root, 'tsconfig.json')).flatMap((file) => {
    const text = readText(file) ?? ''
    const [, base = '.'] = /"baseUrl"\s*:\s*"([^"]*)"/.exec(text) ?? []
    const [, paths = ''] = /"paths"\s{0,20}:\s{0,20}\{([^}]{0,20000})\}/.exec(text) ?? []
    const named = paths.matchAll(/"([^"]+)"\s{0,20}:\s{0,20}\[\s{0,200}"([^"]+)"/g)
    return Array.from(named, ([, name, target]) => [name!, path.resolve(path.dirname(file), base, target!)] as const)
  })
