const { existsSync, readdirSync, readFileSync } = require('node:fs')
const path = require('node:path')
const json = require('@rollup/plugin-json')
const { dts } = require('rollup-plugin-dts')
const { default: esbuild } = require('rollup-plugin-esbuild')
const ts = require('typescript')

const packagesDir = path.join(__dirname, 'packages')

/** Another package stays an import, and so does the seam `taro-capability/adapter`, which the app's bundler redirects. */
const external = (id) => !id.startsWith('.') && !path.isAbsolute(id)

const sourceOf = (dir, name) =>
  [`${name}.ts`, `${name}/index.ts`].map((file) => path.join(dir, 'src', file)).find(existsSync) ?? path.join(dir, 'src', `${name}.ts`)

const entries = (dir, names) => Object.fromEntries(names.map((name) => [name, sourceOf(dir, name)]))

/** What a package's `exports` promise under dist/: `./dist/vite.js` is built from src/vite.ts or src/vite/index.ts. */
const exportedNames = ({ exports }) => Array.from(JSON.stringify(exports).matchAll(/"\.\/dist\/([^"]+)\.js"/g), ([, name]) => name)

/** A module of a package, or with `members/*` each of a folder. */
function modulesAt(dir, name) {
  if (!name.endsWith('/*')) return [name]
  const folder = path.dirname(name)
  return readdirSync(path.join(dir, 'src', folder)).map((file) => `${folder}/${path.parse(file).name}`)
}

/** Build tools find files by path; an ECMAScript module has neither `__dirname` nor `require`. */
const nodeGlobals = {
  name: 'node-globals',
  renderChunk: (code) =>
    /\b__dirname\b|\brequire\b[.(]/.test(code)
      ? `import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
const require = createRequire(import.meta.url)
const __dirname = fileURLToPath(new URL('.', import.meta.url))
${code}`
      : null
}

/**
 * Object spread, which is no ES2017, as `Object.assign`. esbuild gives each file a helper whose parts are read when the file is loaded, so
 * that they stay in every app that has one function of the file.
 */
const objectSpread = {
  name: 'object-spread',
  transform(code, id) {
    if (!id.endsWith('.ts') || !/[{,(]\s*\.\.\./.test(code)) return null
    const compilerOptions = { target: ts.ScriptTarget.ES2017, module: ts.ModuleKind.ESNext }
    return { code: ts.transpileModule(code, { compilerOptions, fileName: id }).outputText, map: null }
  }
}

/** Large data as a text to parse: a third of what an object literal of that size costs to load. https://v8.dev/blog/cost-of-javascript-2019#json */
const parsedJson = {
  name: 'parsed-json',
  transform(code, id) {
    if (!id.endsWith('.json') || code.length < 100_000) return null
    const text = JSON.stringify(JSON.parse(code)).replace(/[\\']/g, '\\$&')
    return { code: `export default /* @__PURE__ */ JSON.parse('${text}')`, map: null }
  }
}

function buildsOf(name) {
  const dir = path.join(packagesDir, name)
  const manifest = JSON.parse(readFileSync(path.join(dir, 'package.json'), 'utf8'))
  // `entries`: modules under dist/ that a file written by hand leads to.
  const exported = [...exportedNames(manifest), ...(manifest.entries ?? [])]
  // `filesByPath`: modules that a tool loads by their path (a loader, a transformer, code for the app), not by a name.
  // Each of these stands alone: a tool that loads or copies one file does not follow it to another.
  const alone = (manifest.filesByPath ?? []).flatMap((file) => modulesAt(dir, file)).map((file) => [file])
  const output = (format, extension, plugins = []) => ({
    dir: path.join(dir, 'dist'),
    format,
    exports: 'named',
    // metro and webpack hand over modules with `__esModule`; rollup's own default takes the whole module for its default export.
    interop: 'auto',
    hoistTransitiveImports: false,
    entryFileNames: `[name].${extension}`,
    // In the folder of their sources, which find other files from there.
    chunkFileNames: ({ moduleIds }) =>
      `${path.relative(path.join(dir, 'src'), path.dirname(moduleIds.at(-1)))}/[name].${extension}`.replace(/^\//, ''),
    plugins
  })
  return [
    ...[exported, ...alone].map((names) => ({
      input: entries(dir, names),
      external,
      plugins: [
        parsedJson,
        objectSpread,
        json({ exclude: '**/support.json' }),
        esbuild({ target: 'es2017', tsconfig: false, tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } } })
      ],
      output: [output('cjs', 'js'), output('esm', 'mjs', [nodeGlobals])]
    })),
    {
      input: entries(dir, exported),
      external,
      plugins: [dts()],
      output: [output('esm', 'd.ts'), output('esm', 'd.mts')]
    }
  ]
}

/** `npm run build`: every package alike. */
module.exports = readdirSync(packagesDir).flatMap(buildsOf)
