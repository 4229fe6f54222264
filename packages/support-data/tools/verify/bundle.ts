import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { build, type Plugin } from 'esbuild'

/** How a platform's app is bundled. */
export interface Bundling {
  source: string
  /** `process.env` of the build. */
  env: { TARO_ENV: string; TARO_PLATFORM: string }
  /** The file that the app gets as `@tarojs/taro`. */
  taro: string
  /** Modules of the host, which exist on a device only: each becomes something that can be read, called and constructed. */
  isHost(specifier: string): boolean
  /** Changes files as the platform's build does. */
  load?: { filter: RegExp; change(code: string): string }[]
  /** Packages whose place the platform's build gives to another file. */
  replaced?: Record<string, string>
}

const env = { NODE_ENV: 'production', FRAMEWORK: 'react', SUPPORT_TARO_POLYFILL: 'disabled' }

/** What the builds of all platforms define. */
const constants = Object.fromEntries(
  ['INNER_HTML', 'ADJACENT_HTML', 'SIZE_APIS', 'TEMPLATE_CONTENT', 'CLONE_NODE', 'CONTAINS', 'MUTATION_OBSERVER'].map((name) => [
    `ENABLE_${name}`,
    'true'
  ])
)

/** A file of this folder as a script for the page. */
export async function script(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(__dirname, file)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020'
  })
  return outputFiles[0]!.text
}

/** The app and the probe as one script, which sets `globalThis.probing`. */
export const bundle = (bundling: Bundling): Promise<string> =>
  bundleScript(
    `import * as app from 'app'
import { probe, stockAnswers } from ${JSON.stringify(path.join(__dirname, 'probe.ts'))}
globalThis.probing = { probe: (name, kind) => probe(app, name, kind), stockAnswers: () => stockAnswers(app) }`,
    bundling
  )

/** A script that imports the app as `app`, built as the platform's build does. */
export async function bundleScript(contents: string, bundling: Bundling): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: path.dirname(bundling.taro), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    logLevel: 'silent',
    define: {
      ...constants,
      'process.env': JSON.stringify({ ...env, ...bundling.env }),
      'process.env.NODE_ENV': JSON.stringify(env.NODE_ENV)
    },
    loader: { '.png': 'empty', '.css': 'empty', '.js': 'jsx' },
    plugins: [plugin(bundling)]
  })
  return outputFiles[0]!.text
}

function plugin({ source, taro, isHost, load = [], replaced }: Bundling): Plugin {
  const files: Record<string, string> = { '@tarojs/taro': taro, ...replaced }
  return {
    name: 'app',
    setup(build) {
      build.onResolve({ filter: /^app$/ }, () => ({ path: 'app', namespace: 'app' }))
      build.onLoad({ filter: /.*/, namespace: 'app' }, () => ({ contents: source, resolveDir: path.dirname(taro) }))
      build.onResolve({ filter: /.*/ }, ({ path: specifier }) => {
        if (files[specifier]) return { path: files[specifier] }
        return isHost(specifier) ? { path: specifier, namespace: 'host' } : undefined
      })
      build.onLoad({ filter: /.*/, namespace: 'host' }, ({ path: name }) => ({
        contents: `module.exports = globalThis.hostModule(${JSON.stringify(name)})`
      }))
      for (const { filter, change } of load) {
        build.onLoad({ filter }, async ({ path: file }) => {
          return { contents: change(await readFile(file, 'utf8')), loader: file.endsWith('.ts') ? 'ts' : 'js' }
        })
      }
    }
  }
}
