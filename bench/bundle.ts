import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { minify } from 'terser'

const here = import.meta.dirname

/** Switches of @tarojs/runtime, set as Taro's mini-program build sets them. */
const taroFeatures = [
  'ENABLE_INNER_HTML',
  'ENABLE_ADJACENT_HTML',
  'ENABLE_SIZE_APIS',
  'ENABLE_TEMPLATE_CONTENT',
  'ENABLE_CLONE_NODE',
  'ENABLE_CONTAINS',
  'ENABLE_MUTATION_OBSERVER'
]

export interface BundleOptions {
  platform: string
  format: 'esm' | 'cjs'
  external?: string[]
}

/** A production bundle of one entry: terser minifies it, as Taro does by default. */
export async function bundle(entry: string, { platform, format, external = [] }: BundleOptions): Promise<string> {
  const result = await build({
    stdin: { contents: entry, resolveDir: here },
    bundle: true,
    write: false,
    format,
    external,
    target: 'es2017',
    mainFields: ['module', 'main'],
    conditions: ['module'],
    logLevel: 'silent',
    absWorkingDir: here,
    // What each framework's own build defines.
    define: {
      'process.env.NODE_ENV': '"production"',
      'process.env.TARO_ENV': JSON.stringify(platform),
      'process.env.TARO_PLATFORM': '"mini"',
      __TARO_CAPABILITY_TIMEOUT__: 'undefined',
      __TARO_CAPABILITY_NAMES__: 'undefined',
      ...Object.fromEntries(taroFeatures.map((name) => [name, String(name === 'ENABLE_INNER_HTML')])),
      __mpx_mode__: '"wx"'
    },
    alias: {
      // The resolver's redirection of the one seam.
      'taro-capability/adapter': `@taro-capability/adapter-${platform}`,
      // uni-app's own redirection: https://github.com/dcloudio/uni-app/tree/next/packages/uni-mp-vue
      vue: '@dcloudio/uni-mp-vue/dist/vue.runtime.esm.js'
    }
  })
  const { code } = await minify(result.outputFiles[0]!.text, {
    module: format === 'esm',
    toplevel: true,
    ecma: 2017,
    compress: { passes: 2 }
  })
  return code!
}

export interface Size {
  min: number
  gz: number
}

export const size = (code: string): Size => ({ min: Buffer.byteLength(code), gz: gzipSync(code, { level: 9 }).length })
