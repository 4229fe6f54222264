// What the plugin adds to an app as people have them: several pages, a sub-package, a package in CommonJS, hooks.
import { statSync } from 'node:fs'
import { build, filesIn, type BuildTarget, type Variant } from './build'
import { pagesApp } from './pages'

/** An app, and what one of its pages uses besides. */
export interface Case {
  framework: 'react' | 'vue'
  target: BuildTarget
  extra?: string
}

/** A size that is held: bytes that an app may have more than it had. */
export interface SizeRow {
  name: string
  /** What was measured last. To be lowered as it falls, and never raised. */
  most: number
  goal: number
  measure(): Promise<number>
}

export const h5 = (bundler: BuildTarget['bundler']): BuildTarget => ({ target: 'h5', bundler, main: 'index.html' })
export const mini = (target: string): BuildTarget => ({ target, bundler: 'webpack5', main: 'app.js' })

/** The bytes of each script of an output, from the smallest. */
export async function sizesOf({ framework, target, extra }: Case, variant: Variant): Promise<number[]> {
  const built = await build(pagesApp(framework), target, variant, () => {}, extra)
  if ('notRun' in built) throw new Error(built.notRun)
  const scripts = filesIn(built.output).filter((file) => file.endsWith('.js'))
  return scripts.map((file) => statSync(file).size).sort((a, b) => a - b)
}

export const sum = (sizes: number[]) => sizes.reduce((all, size) => all + size, 0)

/** The same app with stock Taro and with the plugin. */
export const compare = async (what: Case) => ({ stock: await sizesOf(what, 'stock'), ours: await sizesOf(what, 'ours') })

async function added(what: Case): Promise<number> {
  const { stock, ours } = await compare(what)
  return sum(ours) - sum(stock)
}

const onMini = (target: string, framework: Case['framework'], extra: string | undefined, most: number, goal: number): SizeRow => ({
  name: `${target}, ${framework}, ${extra === undefined ? 'names nothing of ours' : 'one call'}`,
  most,
  goal,
  measure: () => added({ framework, target: mini(target), extra })
})

const onWeb = (framework: Case['framework'], bundler: BuildTarget['bundler'], most: number): SizeRow => ({
  name: `h5 ${bundler}, ${framework}, names nothing of ours`,
  most,
  goal: 4096,
  measure: () => added({ framework, target: h5(bundler) })
})

/** What an app asks costs beside the same app that does not; stock Taro cannot ask. */
const question = (framework: Case['framework'], most: number): SizeRow => ({
  name: `weapp, ${framework}, one question`,
  most,
  goal: 150,
  async measure() {
    const app: Case = { framework, target: mini('weapp') }
    return sum(await sizesOf({ ...app, extra: 'question' }, 'ours')) - sum(await sizesOf(app, 'ours'))
  }
})

/** What the option costs where nothing is named that it makes fail. */
const failClosed = (target: BuildTarget, most: number): SizeRow => ({
  name: `${target.target} ${target.bundler}, react, failClosed`,
  most,
  goal: 6000,
  async measure() {
    const app: Case = { framework: 'react', target }
    return sum(await sizesOf({ ...app, extra: 'failClosed' }, 'ours')) - sum(await sizesOf(app, 'ours'))
  }
})

/** All that are held; measured on 2026-11-26. Other identifiers and module ids may make a script longer by a few characters. */
export const sizeRows: SizeRow[] = [
  onMini('weapp', 'react', undefined, 10, 10),
  onMini('weapp', 'vue', undefined, 10, 10),
  onMini('weapp', 'react', 'call', 2918, 3072),
  onMini('weapp', 'vue', 'call', 2920, 3072),
  question('react', 147),
  question('vue', 147),
  onMini('alipay', 'react', undefined, 10, 10),
  onMini('tt', 'react', undefined, 10, 10),
  onMini('qq', 'react', undefined, 10, 10),
  onMini('alipay', 'react', 'call', 4835, 3072),
  onMini('tt', 'react', 'call', 4183, 3072),
  onMini('qq', 'react', 'call', 3088, 3072),
  onWeb('react', 'webpack5', 3728),
  onWeb('react', 'vite', 3340),
  onWeb('vue', 'webpack5', 3725),
  onWeb('vue', 'vite', 3340),
  failClosed(h5('webpack5'), 4500),
  failClosed(h5('vite'), 5970),
  failClosed(mini('weapp'), 8945),
  failClosed(mini('alipay'), 13955),
  failClosed(mini('tt'), 14308),
  failClosed(mini('qq'), 15615)
]
