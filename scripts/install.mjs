import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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

/**
 * Puts the packed packages into an app's node_modules. Not by `npm install` there: adding a package to two thousand makes npm
 * hoist others anew, and two peers of webpack's end up apart. What ours depend on lies beside them, out of the app's way.
 */
export async function installPacks(folder) {
  const modules = path.join(root, folder, 'node_modules')
  // Inside node_modules, so that a fresh install takes it away.
  const stamp = path.join(modules, '.taro-capability')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === packedHash()) return false
  const installed = await installedPacks()
  for (const name of packagesIn(installed)) {
    const isOurs = /^@?taro-capability/.test(name)
    const target = path.join(modules, isOurs ? name : path.join('@taro-capability/node_modules', name))
    rmSync(target, { recursive: true, force: true })
    cpSync(path.join(installed, name), target, { recursive: true })
  }
  writeFileSync(stamp, packedHash())
}

/** A node_modules with nothing but the packed packages and what they depend on. */
async function installedPacks() {
  const cwd = path.join(root, 'packs/installed')
  const modules = path.join(cwd, 'node_modules')
  if (existsSync(modules)) return modules
  mkdirSync(cwd, { recursive: true })
  writeFileSync(path.join(cwd, 'package.json'), '{}')
  const options = ['--ignore-scripts', '--legacy-peer-deps', '--no-package-lock', '--prefer-offline', '--no-audit', '--no-fund']
  await run('npm', ['install', ...options, ...tarballs()], cwd)
  return modules
}

/** Names of the packages in a node_modules, scoped ones too. */
function packagesIn(modules) {
  return readdirSync(modules)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) => (name.startsWith('@') ? readdirSync(path.join(modules, name)).map((inner) => `${name}/${inner}`) : [name]))
}
