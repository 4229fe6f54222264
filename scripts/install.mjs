import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { packedHash, tarballs } from './packages.mjs'
import { root, run } from './run.mjs'

const readPackages = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {})

/** Whether node_modules holds what the lock names. npm keeps a lock of what it installed, so no stamp of ours can be wrong. */
function isInstalled(folder) {
  const wanted = readPackages(path.join(folder, 'package-lock.json'))
  const present = readPackages(path.join(folder, 'node_modules/.package-lock.json'))
  return Object.entries(wanted).every(
    ([name, entry]) => name === '' || !name.includes('node_modules/') || entry.optional || present[name]?.version === entry.version
  )
}

/** Installs what the folder's lock names, unless it is there. */
export async function installLocked(folder, ...options) {
  const cwd = path.join(root, folder)
  if (isInstalled(cwd)) return false
  await run('npm', ['ci', '--no-audit', '--no-fund', ...options], cwd)
}

/** Puts the packed packages into an app's node_modules as `npm i taro-capability` would, with all that they depend on. */
export async function installPacks(folder) {
  const cwd = path.join(root, folder)
  // Inside node_modules, so that a fresh install takes it away.
  const stamp = path.join(cwd, 'node_modules/.taro-capability')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === packedHash()) return false
  const options = ['--no-save', '--no-package-lock', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund']
  await run('npm', ['install', ...options, ...tarballs()], cwd)
  writeFileSync(stamp, packedHash())
}
