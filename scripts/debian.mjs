import { existsSync } from 'node:fs'
import { run } from './run.mjs'

let updated

/** Whether packages of Debian can be installed from here: on Debian, as root. */
export const mayInstall = () => process.getuid?.() === 0 && existsSync('/etc/debian_version')

/** Installs packages of Debian; the list of packages is fetched once a run. */
export async function installDebian(...packages) {
  updated ??= run('apt-get', ['update'])
  await updated
  await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages])
}
