import fs from 'node:fs'
import path from 'node:path'

/**
 * A package's CommonJS file, found from the app first: that is where third-party adapters are installed.
 * @throws Error naming the package and the command that installs it
 */
export function commonJsFile(request: string, appPath: string): string {
  try {
    return require.resolve(request, { paths: [appPath, __dirname] })
  } catch (cause) {
    throw new Error(`taro-capability: cannot find ${request} from ${appPath}; install it: npm i ${request}`, { cause })
  }
}

/** A package's folder: what an alias needs for the bundler to choose between ESM and CommonJS itself. */
export function packageFolder(request: string, appPath: string): string {
  let folder = path.dirname(commonJsFile(request, appPath))
  while (!fs.existsSync(path.join(folder, 'package.json'))) folder = path.dirname(folder)
  return slash(folder)
}

/** A package's ESM file, or the CommonJS one where it has none. */
export function esmFile(request: string, appPath: string): string {
  const folder = packageFolder(request, appPath)
  const { module } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')) as { module?: string }
  return slash(module ? path.join(folder, module) : commonJsFile(request, appPath))
}

/** Bundler requests use forward slashes, on Windows too. */
const slash = (file: string) => file.replace(/\\/g, '/')
