import fs from 'node:fs'
import path from 'node:path'

/** The adapter of the platform being built: every import of an adapter goes through this specifier. */
export const ADAPTER = 'taro-capability/adapter'
/** Taro's own module for the platform, behind ours. */
export const STOCK_TARO = 'taro-capability/stock-taro'
/** Our stand-in for '@tarojs/taro', under a name that Taro's Babel plugins leave alone. */
export const TARO = 'taro-capability/taro'

/** A module that runs in the app, as built beside this one. `cjs` for metro, which knows no `.mjs`. */
export function runtimeFile(name: 'mini' | 'module', format: 'esm' | 'cjs' = 'esm'): string {
  return slash(path.join(__dirname, 'runtime', `${name}${format === 'esm' ? '.mjs' : '.js'}`))
}

/** A package's CommonJS file, found from the app first: that is where third-party adapters are installed. */
export const commonJsFile = (request: string, appPath: string) => require.resolve(request, { paths: [appPath, __dirname] })

/** A package's folder: what an alias needs for the bundler to choose between ESM and CommonJS itself. */
export function packageFolder(request: string, appPath: string): string {
  let folder = path.dirname(commonJsFile(request, appPath))
  while (!fs.existsSync(path.join(folder, 'package.json'))) folder = path.dirname(folder)
  return slash(folder)
}

/** A package's ESM file, for the one output whose bundler is the copying of files. */
export function esmFile(request: string, appPath: string): string {
  const folder = packageFolder(request, appPath)
  const { module } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')) as { module?: string }
  return module ? slash(path.join(folder, module)) : commonJsFile(request, appPath)
}

/** Bundler requests use forward slashes, on Windows too. */
const slash = (file: string) => file.replace(/\\/g, '/')
