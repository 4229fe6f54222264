// The steps of CONTRIBUTING.md, each as one would take it by hand.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Copy } from './copy'

/** "Add an API": one of Taro's that has no contract yet. */
export function addApi({ write, edit }: Copy): void {
  write(
    'packages/core/src/contracts/chooseInvoiceTitle.ts',
    `import { mustBeText, type CallbackResult, type Callbacks, type Contract } from '../contract'

export interface ChooseInvoiceTitleOption extends Callbacks<ChooseInvoiceTitleResult> {
  /** A field that has to be there. */
  reason: string
}

export interface ChooseInvoiceTitleResult extends CallbackResult {
  title: string
}

/** Lets the user choose the title of an invoice. */
export type ChooseInvoiceTitle = (option: ChooseInvoiceTitleOption) => Promise<ChooseInvoiceTitleResult>

export const chooseInvoiceTitleContract: Contract<'chooseInvoiceTitle'> = {
  api: 'chooseInvoiceTitle',
  invalid: ({ reason }) => mustBeText('reason', reason)
}
`
  )
  edit(
    'packages/core/src/contracts/index.ts',
    "export * from './login'\n",
    "export * from './login'\nexport * from './chooseInvoiceTitle'\n"
  )
}

const record = (id: string, answers: string) => `import type { PlatformRecord } from './record'

export const ${id} = {
  id: '${id}',
  name: { en: '${id} mini program', zh: '${id} 小程序' },
  kind: 'mini program',
  global: '${id}',
  envType: '${id.toUpperCase()}',
  taroPlatform: 'mini',
  template: '.axml',
  plugin: '@acme/plugin-platform-${id}',
  version: {
    name: { en: 'base library', zh: '基础库' },
    saidBy: [{ method: 'getSystemInfoSync', field: 'SDKVersion' }],
    hasMinimums: false
  },
  ${answers}
} as const satisfies PlatformRecord
`

/** "Add a platform", as far as its record. @param answers the last lines of that */
export function addPlatform({ write, edit }: Copy, id: string, answers: string): void {
  // What `npm i -D -E` would put there.
  const plugin = `packages/support-data/node_modules/@acme/plugin-platform-${id}`
  write(`${plugin}/package.json`, JSON.stringify({ name: `@acme/plugin-platform-${id}`, version: '1.0.0' }))
  write(
    `${plugin}/dist/runtime.js`,
    `import { processApis } from '@tarojs/shared'
function initNativeApi(taro) {
  processApis(taro, ${id}, {})
  taro.getTabBar = (page) => page.getTabBar()
}
export { initNativeApi }
`
  )
  write(`packages/support-data/src/platforms/${id}.ts`, record(id, answers))
  edit('packages/support-data/src/platforms/index.ts', "import { alipay } from './alipay'\n", `import { alipay } from './alipay'\nimport { ${id} } from './${id}'\n`) // prettier-ignore
  edit('packages/support-data/src/platforms/index.ts', '] as const', `, ${id}] as const`)
  edit('docs/support-data.md', '`swan`, `qq`, `jd`, ', `\`swan\`, \`qq\`, \`jd\`, \`${id}\`, `)
  edit('docs/support-data.zh-CN.md', '`swan`、`qq`、`jd`、', `\`swan\`、\`qq\`、\`jd\`、\`${id}\`、`)
}

/** The package of a platform whose running host answers. */
export function addAdapter({ write, edit }: Copy, id: string): void {
  const folder = `packages/adapter-${id}`
  const neighbour = readFileSync(path.join(__dirname, '../../../packages/adapter-qq/package.json'), 'utf8')
  write(`${folder}/package.json`, neighbour.replaceAll('adapter-qq', `adapter-${id}`))
  write(`${folder}/README.md`, `# @taro-capability/adapter-${id}\n\nThe adapter of ${id} mini programs. See [core](../core).\n`)
  write(
    `${folder}/src/host.ts`,
    `import { createMiniHost } from '@taro-capability/core'

declare const ${id}: object | undefined

export const platform = '${id}'
export const getGlobal = () => ${id}
export const host = /* @__PURE__ */ createMiniHost(platform, getGlobal, '${id} base library')
`
  )
  const dependency = '    "@taro-capability/adapter-qq": "0.1.0",\n'
  edit('packages/taro-capability/package.json', dependency, dependency + dependency.replace('qq', id))
}

/** "Add a bundler". */
export function addBundler({ write, edit }: Copy): void {
  write(
    'packages/resolver/src/esbuild/index.ts',
    `import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'
import { checks, validateOptions, type ResolverOptions } from '../options'
import { esmFile } from '../packages'
import { createReporter } from '../reporter'
import { createWork } from '../work'

export function taroCapability(options: ResolverOptions = {}): Plugin {
  const valid = validateOptions<ResolverOptions>(options, checks)
  return {
    name: 'taro-capability',
    setup({ initialOptions, onStart, onResolve, onLoad, resolve }) {
      const work = createWork(valid, initialOptions.absWorkingDir!, esmFile)
      const report = createReporter()
      onStart(() => {
        work.refresh()
        report.begin()
      })
      onResolve({ filter: /.*/ }, ({ path, importer, resolveDir, kind, pluginData }) => {
        const target = pluginData === work ? undefined : work.redirect(path, importer)
        return target === undefined ? undefined : resolve(target, { resolveDir, kind, importer, pluginData: work })
      })
      onLoad({ filter: /\\.[cm]?js$/ }, async ({ path }) => {
        const transformed = await work.transform(await readFile(path, 'utf8'), path)
        if (!transformed) return undefined
        const warnings = report.fresh(transformed.warnings ?? []).map((text) => ({ text }))
        return { contents: transformed.code, warnings, watchFiles: [...(transformed.dependencies ?? [])] }
      })
    }
  }
}
`
  )
  const manifest = 'packages/resolver/package.json'
  const files = (condition: string, extension: string) =>
    `"${condition}": { "types": "./dist/esbuild/index.d.${extension === 'js' ? 'ts' : 'mts'}", "default": "./dist/esbuild/index.${extension}" }`
  edit(manifest, '    "./package.json": "./package.json"', `    "./esbuild": { ${files('import', 'mjs')}, ${files('require', 'js')} },\n    "./package.json": "./package.json"`) // prettier-ignore
  edit(manifest, '    "metro"\n  ],', '    "metro",\n    "esbuild"\n  ],')
  const main = { main: '../dist/esbuild/index.js', module: '../dist/esbuild/index.mjs', types: '../dist/esbuild/index.d.ts' }
  write('packages/resolver/esbuild/package.json', JSON.stringify(main))
  edit(
    'tests/built/bundlers.mjs',
    'const bundlers = { ',
    `async function esbuild({ entry, mode, plugin, platform, warn }) {
  const { build } = await import('esbuild')
  const { taroCapability } = await integration('esbuild')
  const { outputFiles, warnings } = await build({
    entryPoints: [entry],
    absWorkingDir: folder,
    bundle: true,
    write: false,
    format: 'iife',
    minify: mode === 'production',
    logLevel: 'silent',
    plugins: plugin ? [taroCapability(plugin)] : [],
    define: platform && !plugin ? { 'process.env.TARO_ENV': JSON.stringify(platform) } : {}
  })
  for (const { text } of warnings) warn(text)
  return outputFiles[0].text
}

const bundlers = { esbuild, `
  )
  edit('tests/built/bundlers.test.ts', "const bundlers = ['rollup',", "const bundlers = ['esbuild', 'rollup',")
}
