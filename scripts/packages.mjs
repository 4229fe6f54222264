import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root, run } from './run.mjs'

const packs = path.join(root, 'packs')
const stamp = path.join(packs, 'sources.sha256')
const notPublished = ['node_modules', 'dist', 'test']

function filesIn(folder) {
  return readdirSync(folder)
    .filter((name) => !notPublished.includes(name))
    .sort()
    .map((name) => path.join(folder, name))
    .flatMap((file) => (statSync(file).isDirectory() ? filesIn(file) : [file]))
}

/** A hash of all that the packages are built from. */
function hashOfSources() {
  const hash = createHash('sha256')
  const inputs = ['rollup.config.js', 'tsconfig.json', 'package-lock.json'].map((name) => path.join(root, name))
  for (const file of [...inputs, ...filesIn(path.join(root, 'packages'))]) hash.update(path.relative(root, file)).update(readFileSync(file))
  return hash.digest('hex')
}

/** The packed packages, as they would be published. */
export const tarballs = () =>
  readdirSync(packs)
    .filter((name) => name.endsWith('.tgz'))
    .map((name) => path.join(packs, name))

/** What the tarballs were made from: changes when they do. */
export const packedHash = () => (existsSync(stamp) ? readFileSync(stamp, 'utf8') : '')

/** Builds all packages and packs them into packs/, unless nothing changed since the last time. */
export async function packPackages() {
  const hash = hashOfSources()
  if (hash === packedHash()) return false
  rmSync(packs, { recursive: true, force: true })
  for (const name of readdirSync(path.join(root, 'packages')))
    rmSync(path.join(root, 'packages', name, 'dist'), { recursive: true, force: true })
  await run('npm', ['run', 'build', '--', '--silent'])
  mkdirSync(packs)
  await run('npm', ['pack', '--workspaces', '--pack-destination', packs])
  writeFileSync(stamp, hash)
}
