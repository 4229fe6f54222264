// Builds one small app with one real bundler, once for each case, in a process of its own: bundlers and their plugins run
// as users run them, not inside a test runner's modules. `node bundlers.mjs <bundler> <folder>` reads cases.json there.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const [bundler, folder] = process.argv.slice(2)
const requireHere = createRequire(import.meta.url)
const requireThere = createRequire(path.join(folder, 'app.mjs'))
process.chdir(folder)

/** The resolver's integration as it was packed; `import` or `require`, as users of the bundler write it. */
const integration = (name) => import(pathToFileURL(requireThere.resolve(`@taro-capability/resolver/${name}`)).href)

async function rollup({ entry, mode, plugin, platform, warn }) {
  const { rollup } = await import('rollup')
  const { default: commonjs } = await import('@rollup/plugin-commonjs')
  const { nodeResolve } = await import('@rollup/plugin-node-resolve')
  const { taroCapability } = await integration('rollup')
  const define = { name: 'define', transform: (code) => code.replaceAll('process.env.TARO_ENV', JSON.stringify(platform)) }
  const first = plugin ? taroCapability(plugin) : platform && define
  const onLog = (_level, { message }) => warn(message)
  const bundle = await rollup({ input: entry, plugins: [first, nodeResolve(), commonjs()], onLog })
  const { output } = await bundle.generate({ format: 'iife', name: 'bundle' })
  return mode && output[0].code
}

const vite = (name) =>
  async function ({ entry, mode, plugin, platform, warn }) {
    const { build, createLogger } = await import(name)
    const { taroCapability } = await integration('vite')
    const outDir = path.join(folder, 'dist', name)
    await build({
      root: folder,
      mode,
      customLogger: { ...createLogger('silent'), warn },
      configFile: false,
      plugins: [plugin && taroCapability(plugin)],
      define: platform && !plugin ? { 'process.env.TARO_ENV': JSON.stringify(platform) } : {},
      build: {
        outDir,
        minify: mode === 'production',
        commonjsOptions: { include: [/./] },
        rollupOptions: { input: entry, output: { format: 'iife', entryFileNames: 'out.js' } }
      }
    })
    return readFileSync(path.join(outDir, 'out.js'), 'utf8')
  }

async function webpack({ entry, mode, plugin, platform, warn }) {
  const { default: webpack } = await import('webpack')
  const { TaroCapabilityPlugin } = await integration('webpack')
  const define = platform && new webpack.DefinePlugin({ 'process.env.TARO_ENV': JSON.stringify(platform) })
  const output = { path: path.join(folder, 'dist/webpack'), filename: 'out.js' }
  const plugins = [plugin ? new TaroCapabilityPlugin(plugin) : define].filter(Boolean)
  const compiler = webpack({ mode, entry, context: folder, output, plugins, target: 'web', devtool: false })
  await new Promise((resolve, reject) =>
    compiler.run((error, stats) => {
      const [problem] = stats?.compilation.errors ?? []
      for (const { message } of stats?.compilation.warnings ?? []) warn(message)
      return error || problem ? reject(error ?? problem) : compiler.close(resolve)
    })
  )
  return readFileSync(path.join(output.path, 'out.js'), 'utf8')
}

async function metro({ entry, mode, plugin }) {
  const Metro = requireHere('metro')
  const { withResolver } = await integration('metro')
  const config = await Metro.loadConfig({ cwd: folder }, { projectRoot: folder })
  const configured = {
    ...config,
    watchFolders: [folder, path.dirname(requireHere.resolve('metro-runtime/package.json'))],
    cacheStores: [],
    maxWorkers: 1,
    reporter: { update: () => {} },
    resolver: { ...config.resolver, sourceExts: ['js', 'mjs', 'cjs', 'json'], useWatchman: false },
    transformer: {
      ...config.transformer,
      // Imports are metro's own work here: no preset of React Native's.
      getTransformOptions: async () => ({ transform: { experimentalImportSupport: true, inlineRequires: false } })
    }
  }
  const { code } = await Metro.runBuild(plugin ? withResolver(configured, plugin) : configured, {
    entry,
    dev: mode !== 'production',
    minify: false,
    out: path.join(folder, 'dist/metro.js')
  })
  return code
}

const bundlers = { rollup, 'vite-4': vite('vite'), 'vite-7': vite('vite-7'), webpack, metro }

for (const name of ['out', 'dist']) mkdirSync(name, { recursive: true })
const outcomes = {}
for (const { name, env, ...options } of JSON.parse(readFileSync('cases.json', 'utf8'))) {
  if (env) process.env.TARO_ENV = env
  const warnings = []
  const warn = (message) => warnings.push(message)
  // With one worker metro transforms in its own process.
  console.warn = warn
  try {
    const code = await bundlers[bundler]({ ...options, entry: path.join(folder, options.entry), warn })
    writeFileSync(path.join('out', `${bundler} ${name}.js`), code)
    outcomes[name] = { outcome: 'built', warnings }
  } catch (error) {
    outcomes[name] = { outcome: error.message, warnings }
  }
  delete process.env.TARO_ENV
}
writeFileSync(path.join('out', `${bundler}.json`), JSON.stringify(outcomes))
process.exit(0)
