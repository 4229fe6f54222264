import type { TSESTree } from '@typescript-eslint/types'
import type { Verdict } from './classify'
import { walk } from './inert'
import type { Definition, Modules } from './modules'
import { fileOf, type Locate } from './packages'

/** What calls an app back on one platform. */
export interface Callers {
  /** The lifecycles that the platform calls on apps and pages: `onLaunch`, `onPageScroll`. */
  calls: ReadonlySet<string>
  /** The lifecycles of the app that React's runtime hands on to hooks. */
  handsOn: ReadonlySet<string>
}

/**
 * What a hook is on a platform. Each only registers a function under a lifecycle; it works where the platform calls this
 * lifecycle, and where the framework hands the call on to what is registered.
 */
export function readHook({ node }: Definition, { calls, handsOn }: Callers, forPages: ReadonlySet<string>): Verdict {
  const lifecycle = lifecycleOf(node)
  if (lifecycle === undefined) return { state: 'real' }
  const isCalledBack = calls.has(lifecycle) && (forPages.has(lifecycle) || handsOn.has(lifecycle))
  return isCalledBack ? { state: 'real' } : { state: 'noop', note: neverCalledBack }
}

const neverCalledBack = { en: 'It can be called, but its function never is.', zh: '可以调用，但传入的函数永远不会被执行。' }

/** `createTaroHook('onPageScroll')`; undefined for a hook that answers by itself, as `useRouter` does. */
function lifecycleOf(node: TSESTree.Node): string | undefined {
  const name = node.type === 'CallExpression' && node.callee.type === 'Identifier' ? node.callee.name : undefined
  const [argument] = name === 'createTaroHook' ? (node as TSESTree.CallExpression).arguments : []
  if (argument?.type !== 'Literal') return undefined
  return String(argument.value).replace(/^componentDid(Show|Hide)$/, 'on$1')
}

/** The lifecycles of pages, whose calls the runtime hands on whatever the framework. */
export function readPageLifecycles(modules: Modules, locate: Locate, from: string): ReadonlySet<string> {
  const file = fileOf(locate('@tarojs/shared', from), 'dist/runtime-hooks.js')
  const list = modules.load(file).declared.get('defaultMiniLifecycle')
  const names = list?.type === 'ObjectExpression' ? list.properties.filter(isNamed('page')).flatMap(textsIn) : []
  if (!names.includes('onLoad')) throw new Error(`${file} has no lifecycles of pages: its layout changed`)
  // `defer:onTabItemTap`
  return new Set(names.map((name) => name.replace(/^\w+:/, '')))
}

const isNamed = (name: string) => (property: TSESTree.ObjectLiteralElement) =>
  property.type === 'Property' && property.key.type === 'Identifier' && property.key.name === name

function textsIn(node: TSESTree.Node): string[] {
  const texts: string[] = []
  walk(node, (child) => {
    if (child.type === 'Literal' && typeof child.value === 'string') texts.push(child.value)
  })
  return texts
}

/** What a framework hands on of the calls on an app: `triggerAppHook('onLaunch', options)`. */
export function readAppHooks(modules: Modules, file: string): ReadonlySet<string> {
  const lifecycles = new Set<string>()
  walk(modules.load(file).program, (node) => {
    const [argument] = node.type === 'CallExpression' ? node.arguments : []
    if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier' || node.callee.name !== 'triggerAppHook') return
    if (argument?.type === 'Literal') lifecycles.add(String(argument.value))
  })
  return lifecycles
}

/** The names of all members that some files read. */
export function readMembers(modules: Modules, files: string[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const file of files) {
    walk(modules.load(file).program, (node) => {
      if (node.type === 'MemberExpression' && node.property.type === 'Identifier') names.add(node.property.name)
    })
  }
  return names
}
