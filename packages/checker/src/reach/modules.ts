import { platforms } from '@taro-capability/support-data'
import { dirname, join, parse as parsePath } from 'node:path'
import { EXTENSIONS, type Node } from '@taro-capability/usage'
import type { Importer, Project } from '../project'
import { projectRoot, readManifest } from '../project/disk'
import type { Module } from '../project/module'
import { globalOf, type World } from '../world'

/** The platform that a file is for, by its name: `share.weapp.ts`, `share.h5/index.ts`. https://docs.taro.zone/docs/envs */
export function platformOf(file: string): string | undefined {
  const { dir, name } = parsePath(file)
  const suffix = (text: string) => /\.([\w-]+)$/.exec(text)?.[1]
  return [suffix(name), suffix(dir)].find((word) => word !== undefined && (platforms as readonly string[]).includes(word))
}

/** Loaded by the hosts of mini programs, and nobody else. https://docs.taro.zone/docs/custom-tabbar */
const TAB_BAR = /[\\/]custom-tab-bar[\\/]index\.\w+$/

/** Whether another file stands in the place of this one on a platform. */
function isReplaced(file: string, platform: string, { read }: Project): boolean {
  const { dir, name } = parsePath(file)
  return EXTENSIONS.some((extension) => read(`${dir}/${name}.${platform}${extension}`) !== undefined)
}

/**
 * Whether a module is part of the program in a world: of the platform, and imported by one that is, unless nobody imports it,
 * as with pages.
 */
export function createLiveness(
  world: World,
  project: Project,
  isDead: (node: Node, module: Module) => boolean
): (module: Module) => boolean {
  const known = new Map<string, boolean>()

  function isLive(file: string): boolean {
    const seen = new Set<string>()
    const live = leadsToEntry(file, seen)
    // Where no way leads to an entry, none leads there from any file on those ways.
    if (!live) for (const one of seen) if (!known.has(one)) known.set(one, false)
    return live
  }

  /** Whether a way of imports leads from an entry to a file. They go in circles: each is looked at once. */
  function leadsToEntry(file: string, seen: Set<string>): boolean {
    const found = known.get(file)
    if (found !== undefined) return found
    if (seen.has(file)) return false
    seen.add(file)
    const own = platformOf(file)
    if (own !== undefined ? own !== world.platform : isReplaced(file, world.platform, project)) return false
    if (TAB_BAR.test(file) && !(world.platform in globalOf)) return false
    const importers = project.importersOf?.(file).filter((importer) => leadsTo(importer.specifier, importer.file, file)) ?? []
    const isImported = ({ file: from, specifier, isCall }: Importer) => leadsToEntry(from, seen) && (!isCall || isLoaded(specifier, from))
    const live = importers.length === 0 ? mayBeEntry(file) : importers.some(isImported)
    if (live) known.set(file, true)
    return live
  }

  /** A package for React Native that says where it begins has no other entry there. https://metrobundler.dev/docs/package-exports */
  function mayBeEntry(file: string): boolean {
    if (world.platform !== 'rn') return true
    const root = projectRoot(dirname(file))
    const entry = readManifest(join(root, 'package.json'))['react-native']
    return typeof entry !== 'string' || join(root, entry) === file
  }

  const leadsTo = (specifier: string, from: string, file: string) =>
    project.resolve(specifier, from, world.platform) === file || project.resolve(specifier, from) === file

  /** Whether one of the calls that load it is reached. */
  function isLoaded(specifier: string, from: string): boolean {
    const module = project.module(from)
    if (!module) return true
    const calls = [...module.parents.keys()].filter((node) => loads(node, specifier))
    return calls.length === 0 || calls.some((call) => !isDead(call, module))
  }

  return ({ file }) => isLive(file)
}

const loads = (node: Node, specifier: string) =>
  (node.type === 'ImportExpression' && isText(node.source, specifier)) ||
  (node.type === 'CallExpression' &&
    node.callee.type === 'Identifier' &&
    node.callee.name === 'require' &&
    isText(node.arguments[0], specifier))

const isText = (node: Node | undefined, text: string) => node?.type === 'Literal' && node.value === text
