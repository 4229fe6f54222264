import { existsSync } from 'node:fs'
import path from 'node:path'
import { readText } from '../graph/disk'

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
