import { cpSync, existsSync, lstatSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import path from 'node:path'

const examples = path.join(__dirname, '../examples')
const installedIn = { react: 'private-message', vue: 'vue3' }
/** Packages that are folders here: bundlers treat a linked one as the app's source. */
const packages = ['npm-package-legacy', 'npm-package-barrel', 'npm-package-cjs']

/**
 * A fixture app with what is installed in the example of its framework, and with some packages that are folders of their own.
 *
 * @returns the app's folder
 */
export function fixtureApp(name: string, framework: keyof typeof installedIn): string {
  const app = path.join(examples, `fixtures/${name}-${framework}`)
  const modules = path.join(app, 'node_modules')
  const installed = path.join(examples, installedIn[framework], 'node_modules')
  mkdirSync(modules, { recursive: true })
  for (const name of readdirSync(installed)) if (!packages.includes(name)) link(path.join(installed, name), path.join(modules, name))
  for (const name of packages) {
    rmSync(path.join(modules, name), { recursive: true, force: true })
    cpSync(path.join(examples, 'fixtures', name), path.join(modules, name), { recursive: true })
  }
  return app
}

/** The app of several pages, and a sub-package. */
export const pagesApp = (framework: keyof typeof installedIn): string => fixtureApp('pages', framework)

function link(target: string, at: string): void {
  const isThere = lstatSync(at, { throwIfNoEntry: false }) !== undefined
  if (isThere && existsSync(at)) return
  rmSync(at, { force: true })
  symlinkSync(target, at, lstatSync(target).isDirectory() ? 'junction' : 'file')
}
