import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { SupportData } from '../src/types'
import { runCommand, say } from './command'
import { compare } from './drift/compare'
import { printDrift } from './drift/print'
import { install, manifestOf, parseSpecs, publishedOnNpm, releaseOf, sourcesOf } from './drift/release'
import { extract } from './extract'
import { locateIn } from './extract/packages'
import { installed } from './outputs'

const help = `npm run data:drift -- @tarojs/taro@4.2.0 [another@1.2.3 …] [--json]

What other releases add, drop, make real or turn into stubs, against the packages that the table is read from. @tarojs/taro
stands for a release of Taro: its sister packages are taken at the same version, or at the newest before it. The corrections
are left out on both sides.

  --json   for machines
  --help   this text

Ends with 0 when nothing changes, 1 when something does, 2 when it could not be compared.
`

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' }, help: { type: 'boolean' } }, allowPositionals: true })
  if (values.help) return say(help)
  const before = await extract(installed)
  const here = sourcesOf(before, installed)
  const named = parseSpecs(positionals, Object.keys(here))
  progress('looking for the versions …')
  const release = await releaseOf(named, here, publishedOnNpm)
  const after = await extractFrom(manifestOf(release, named, here, before.packages))
  const changes = compare(before, after)
  const text = values.json ? `${JSON.stringify({ before: here, after: release, changes }, null, 2)}\n` : printDrift(changes, here, release)
  return say(text, changes.length > 0 ? 1 : 0)
}

async function extractFrom(manifest: object): Promise<SupportData> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'taro-release-'))
  try {
    progress('installing them …')
    await install(manifest, folder)
    progress('reading them …')
    return await extract(locateIn(folder))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function progress(text: string): void {
  process.stderr.write(`${text}\n`)
}

runCommand(main)
