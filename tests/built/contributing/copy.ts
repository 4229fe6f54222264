import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const root = path.join(__dirname, '../../..')
const sources = ['.changeset', 'bench', 'docs', 'e2e', 'examples', 'packages', 'scripts', 'tests']
const made = /[\\/](node_modules|dist|packs)$/

/** A copy of the repository, without what is built and installed. */
export interface Copy {
  /** Writes a file. */
  write(file: string, content: string): void
  /** Puts something in the place of a text that stands once in a file. */
  edit(file: string, text: string, by: string): void
  /** Runs a program of Node's there; what it printed. Throws with that where it fails. */
  run(...args: string[]): string
  npm(...args: string[]): string
  /** Finds the copy's own packages and, beside them, what is installed here. */
  link(): void
  remove(): void
}

export function copyRepository(): Copy {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'taro-capability-'))
  const files = readdirSync(root, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []))
  for (const name of [...sources, ...files]) {
    cpSync(path.join(root, name), path.join(folder, name), { recursive: true, filter: (file) => !made.test(file) })
  }
  const at = (file: string) => path.join(folder, file)
  const run = (command: string, args: string[]) => {
    const env = { ...process.env, NODE_ENV: undefined, NODE_OPTIONS: undefined }
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, env, encoding: 'utf8', maxBuffer: 1e8 })
    if (status !== 0) throw new Error(`${args.join(' ')} exited ${status}:\n${stdout}\n${stderr}`)
    return stdout
  }
  const write = (file: string, content: string) => {
    mkdirSync(path.dirname(at(file)), { recursive: true })
    writeFileSync(at(file), content)
  }
  return {
    write,
    edit(file, text, by) {
      const parts = readFileSync(at(file), 'utf8').split(text)
      if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} times ${text}`)
      write(file, parts.join(by))
    },
    run: (...args) => run(process.execPath, args),
    npm: (...args) => run('npm', args),
    link: () => linkModules(folder),
    remove: () => rmSync(folder, { recursive: true, force: true })
  }
}

const isOurs = (name: string) => /^@?taro-capability$/.test(name)

function linkModules(folder: string): void {
  const modules = path.join(folder, 'node_modules')
  const installed = path.join(root, 'node_modules')
  mkdirSync(path.join(modules, '@taro-capability'), { recursive: true })
  for (const name of readdirSync(installed)) if (!isOurs(name)) link(path.join(installed, name), path.join(modules, name))
  for (const name of readdirSync(path.join(folder, 'packages'))) {
    const own = path.join(folder, 'packages', name)
    const { name: packageName } = JSON.parse(readFileSync(path.join(own, 'package.json'), 'utf8')) as { name: string }
    link(own, path.join(modules, packageName))
    const nested = path.join(root, 'packages', name, 'node_modules')
    for (const entry of existsSync(nested) ? readdirSync(nested) : []) link(path.join(nested, entry), path.join(own, 'node_modules', entry))
  }
}

function link(target: string, at: string): void {
  if (existsSync(at)) return
  mkdirSync(path.dirname(at), { recursive: true })
  symlinkSync(target, at, 'junction')
}
