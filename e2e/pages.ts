import { cpSync, existsSync, lstatSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import path from 'node:path'

const examples = path.join(__dirname, '../examples')
const installedIn = { react: 'private-message', vue: 'vue3' }

/**
 * A fixture app of several pages, with what is installed in the example of its framework, and with a package that is a folder of
 * its own: bundlers treat a linked one as the app's source.
 *
 * @returns the app's folder
 */
export function pagesApp(framework: keyof typeof installedIn): string {
  const app = path.join(examples, `fixtures/pages-${framework}`)
  const modules = path.join(app, 'node_modules')
  const installed = path.join(examples, installedIn[framework], 'node_modules')
  mkdirSync(modules, { recursive: true })
  for (const name of readdirSync(installed)) link(path.join(installed, name), path.join(modules, name))
  const legacy = path.join(modules, 'npm-package-legacy')
  rmSync(legacy, { recursive: true, force: true })
  cpSync(path.join(examples, 'fixtures/npm-package-legacy'), legacy, { recursive: true })
  return app
}

function link(target: string, at: string): void {
  const isThere = lstatSync(at, { throwIfNoEntry: false }) !== undefined
  if (isThere && existsSync(at)) return
  rmSync(at, { force: true })
  symlinkSync(target, at, lstatSync(target).isDirectory() ? 'junction' : 'file')
}
