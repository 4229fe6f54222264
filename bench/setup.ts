import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

export const root = path.dirname(import.meta.dirname)

/** Measures what would be published, and not what was built some day. */
export function build() {
  progress('building the packages')
  execFileSync('npm', ['run', '--silent', 'build', '--', '--silent'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
}

/** What is measured against is no dependency of the repository: it is installed once, in a folder of the benchmark. */
export function install(folder: string) {
  // What npm writes last.
  if (existsSync(path.join(folder, 'node_modules/.package-lock.json'))) return
  progress('installing what is measured against (once, about half a minute)')
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
}

/** One line that is written over, on the error output: the answer is the standard output. */
export function progress(text: string) {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`)
}

export const machine = () =>
  `${os.cpus()[0]!.model.trim()}, ${os.cpus().length} cores, Node ${process.versions.node}, V8 ${process.versions.v8}`
