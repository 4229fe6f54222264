// What every package says alike is said once, in the root's package.json and LICENSE: this copies it. npm shows READMEs without the repository
// around them, so that their links have to be addresses. `npm run manifests`; `--check` says what is stale.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const read = (file) => readFileSync(path.join(root, file), 'utf8')
const { license, author, engines, homepage, repository, bugs } = JSON.parse(read('package.json'))

/** As the root's, with the folder of the package. The fields that are read first stay first. */
function manifestOf(folder) {
  const { name, version, private: isPrivate, description, keywords, ...rest } = JSON.parse(read(`${folder}/package.json`))
  const own = { name, version, private: isPrivate, description, keywords }
  const shared = {
    license,
    author,
    homepage: `${homepage}/tree/main/${folder}`,
    repository: { ...repository, directory: folder },
    bugs,
    engines
  }
  return `${JSON.stringify({ ...own, ...shared, ...withoutKeys(rest, shared) }, null, 2)}\n`
}

const withoutKeys = (object, keys) => Object.fromEntries(Object.entries(object).filter(([key]) => !(key in keys)))

/** Links to other places of the repository, written as paths or with an address that was once the repository's. */
function readmeOf(folder) {
  const address = (file) => `](${homepage}/blob/main/${file})`
  return read(`${folder}/README.md`)
    .replace(/\]\((\.\.?\/[^)]+)\)/g, (_, link) => address(path.posix.join(folder, link)))
    .replace(/\]\(https:\/\/[^)\s]+\/blob\/main\/((?:docs|packages)\/[^)]+)\)/g, (_, file) => address(file))
}

const folders = readdirSync(path.join(root, 'packages')).map((name) => `packages/${name}`)
const files = folders.flatMap((folder) => [
  [`${folder}/package.json`, manifestOf(folder)],
  [`${folder}/README.md`, readmeOf(folder)],
  [`${folder}/LICENSE`, read('LICENSE')]
])
const stale = files.filter(([file, text]) => !existsSync(path.join(root, file)) || read(file) !== text)

if (process.argv.includes('--check')) {
  for (const [file] of stale) console.error(`${file} is stale: npm run manifests`)
  process.exitCode = stale.length > 0 ? 1 : 0
} else for (const [file, text] of stale) writeFileSync(path.join(root, file), text)
