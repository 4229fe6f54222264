import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import path from 'node:path'
import { packPackages, tarballs } from './packages.mjs'
import { root, run, step } from './run.mjs'

const dryRun = process.argv.includes('--dry-run')

/** What a tarball holds: its package, and how many files. */
function contentOf(tarball) {
  const read = (...args) => execFileSync('tar', [...args], { encoding: 'utf8' })
  const { name, version } = JSON.parse(read('-xzOf', tarball, 'package/package.json'))
  return { name, version, files: read('-tzf', tarball).trim().split('\n').length, kB: Math.round(statSync(tarball).size / 1000) }
}

/** What publint and are-the-types-wrong say of the tarballs, a line each. */
async function problems() {
  const reports = JSON.parse(await run(process.execPath, [path.join(root, 'tests/packagingTools.mjs'), ...tarballs()]))
  return reports.flatMap(({ publint, typesWrong }, i) =>
    [...publint, ...typesWrong.map((problem) => JSON.stringify(problem))].map((problem) => `${path.basename(tarballs()[i])}: ${problem}`)
  )
}

await step('build and pack the packages', packPackages)
let found
await step('publint, are the types wrong', async () => void (found = await problems()))
if (found.length > 0) {
  console.error(found.join('\n'))
  process.exit(1)
}
console.table(tarballs().map(contentOf))
if (dryRun) console.log('Dry run: nothing was published. Versions that the registry has already are left out when publishing.')
else console.log(await run('npx', ['changeset', 'publish']))
