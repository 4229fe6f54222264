import fs from 'node:fs'
import path from 'node:path'
import { ConfigurationError } from './configurationError'

/**
 * A package's CommonJS file, found from the app first: that is where third-party adapters are installed. Ours are installed beside
 * taro-capability, which depends on them; package managers with a strict layout show them to no other package.
 *
 * @throws ConfigurationError naming the package and the command that installs it
 */
export function commonJsFile(request: string, appPath: string): string {
  try {
    return require.resolve(request, { paths: [appPath, ...folderOf('taro-capability', appPath), __dirname] })
  } catch (cause) {
    throw new ConfigurationError(`taro-capability: cannot find ${request} from ${appPath}; install it: npm i ${request}`, { cause })
  }
}

function folderOf(request: string, appPath: string): string[] {
  try {
    return [path.dirname(fs.realpathSync(require.resolve(`${request}/package.json`, { paths: [appPath] })))]
  } catch {
    return []
  }
}

/** A package's ESM file, which bundlers can shake, or the CommonJS one where it has none. */
export function esmFile(request: string, appPath: string): string {
  const file = commonJsFile(request, appPath)
  const folder = packageFolder(file)
  const { module } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')) as { module?: string }
  return slash(module ? path.join(folder, module) : file)
}

function packageFolder(file: string): string {
  const folder = path.dirname(file)
  return fs.existsSync(path.join(folder, 'package.json')) ? folder : packageFolder(folder)
}

/** Bundler requests use forward slashes, on Windows too. */
const slash = (file: string) => file.replace(/\\/g, '/')
