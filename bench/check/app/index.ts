import { fillers, noun } from './filler'
import { ENV_FILE, guardedCall, GUARD_IMPORTS, lackingCall } from './guards'
import { componentOf, moduleOf, storeOf, vueOf, type Exported } from './parts'
import { createRandom } from './random'

/** How many of each there are in an app of full size, which has 1,296 files. */
const SIZES = {
  chains: 12,
  depth: 8,
  constants: 240,
  suffixed: 20,
  services: 80,
  stores: 60,
  hooks: 60,
  components: 220,
  vue: 44,
  pages: 165
}

/**
 * A Taro app as large teams have them: pages over components, hooks, stores and services, deep chains of imports, guards of every
 * kind, Vue and JSX.
 *
 * @param seed the same seed is the same app
 * @param scale 1 is the full size, 0.1 a tenth of it
 * @returns texts by their path
 */
export function appOf(seed: number, scale = 1): Map<string, string> {
  const random = createRandom(seed)
  const files = new Map<string, string>()
  const sizes = Object.fromEntries(
    Object.entries(SIZES).map(([kind, size]) => [kind, Math.max(2, Math.round(size * scale))])
  ) as typeof SIZES
  const indexes = (length: number) => Array.from({ length }, (_, i) => i)
  const add = (file: string, text: string) => files.set(`src/${file}`, text)

  /** A module of one function, in a folder of its own kind. */
  const addModule = (folder: string, name: string, uses: readonly Exported[], more = {}): Exported => {
    add(`${folder}/${name}.ts`, moduleOf(name, uses, random, more))
    return { name, specifier: `@/${folder}/${name}` }
  }

  addHead(files)
  for (const i of indexes(sizes.constants)) add(`constants/${noun(random)}${i}.ts`, `${fillers(random, 3)}export const value${i} = ${i}\n`)
  const chains = indexes(sizes.chains).map((chain) => {
    let below: Exported[] = []
    for (const level of indexes(sizes.depth))
      below = [addModule(`chains/${chain}`, `level${chain}x${level}`, below, { calls: level === 0 ? 100 : 15 })]
    return below[0]!
  })
  const suffixed = indexes(sizes.suffixed).map((i) => {
    const name = `native${i}`
    add(`native/${name}.weapp.ts`, `${GUARD_IMPORTS}export function ${name}() {\n  ${lackingCall(random)}\n}\n`)
    return addModule('native', name, [], { calls: 0, size: 2 })
  })
  const services = indexes(sizes.services).map((i) => addModule('services', `service${i}`, random.some([...chains, ...suffixed], 2)))
  const stores = indexes(sizes.stores).map((i) => {
    const name = `Store${i}`
    for (const [part, text] of Object.entries(storeOf(name, random.some(services, 2), random))) add(`store/${name}/${part}.ts`, text)
    return { name: `start${name}`, specifier: `@/store/${name}/actions` }
  })
  const hooks = indexes(sizes.hooks).map((i) =>
    addModule('hooks', `useThing${i}`, [...random.some(services, 2), ...random.some(stores, 1)])
  )
  const functions = [...services, ...stores, ...hooks, ...suffixed, ...chains]
  const components: Exported[] = []
  for (const i of indexes(sizes.components)) {
    const name = `Block${i}`
    // Those that are made earlier are shown by those that are made later: without circles, and deep.
    add(
      `components/${name}/index.tsx`,
      componentOf(name, { components: random.some(components.slice(-20), 2), functions: random.some(functions, 2) }, random)
    )
    components.push({ name, specifier: `@/components/${name}` })
  }
  for (const i of indexes(sizes.vue)) add(`vue/Card${i}.vue`, vueOf(`Card${i}`, random.some(functions, 2), random))
  for (const i of indexes(sizes.pages)) {
    const name = `Page${i}`
    add(
      `pages/${name}/index.tsx`,
      componentOf(name, { components: random.some(components, 4), functions: random.some(functions, 3) }, random)
    )
    add(`pages/${name}/index.config.ts`, `export default { navigationBarTitleText: '${noun(random)} ${i}' }\n`)
  }
  add(
    'app.config.ts',
    `export default {\n  pages: [\n${indexes(sizes.pages)
      .map((i) => `    'pages/Page${i}/index'`)
      .join(',\n')}\n  ]\n}\n`
  )
  add(
    'app.tsx',
    `${GUARD_IMPORTS}import '@/store'\n\nexport default function App({ children }: { children: unknown }) {\n  ${guardedCall(random)}\n  return children\n}\n`
  )
  add(
    'store/index.ts',
    indexes(sizes.stores)
      .map((i) => `import reducer${i} from './Store${i}/reducer'\n`)
      .join('') +
      `\nexport const reducers = [${indexes(sizes.stores)
        .map((i) => `reducer${i}`)
        .join(', ')}]\n`
  )
  return files
}

/** What is there once, and configures the rest. */
function addHead(files: Map<string, string>): void {
  files.set(
    'package.json',
    '{ "name": "app", "type": "module", "scripts": { "build:h5": "taro build --type h5", "build:weapp": "taro build --type weapp" } }\n'
  )
  files.set(
    'config/index.ts',
    `import path from 'node:path'

const defineConstants = { IS_WECHAT: JSON.stringify(process.env.TARO_ENV === 'weapp'), VERSION: '"1.0.0"' }

export default { framework: 'react', defineConstants, alias: { '@': path.resolve(__dirname, '..', 'src') } }
`
  )
  files.set('src/utils/env.ts', ENV_FILE)
  files.set(
    'src/utils/log.ts',
    "import Taro from '@tarojs/taro'\n\nexport function remember(text: string) {\n  Taro.setStorageSync('last', text)\n}\n"
  )
}
