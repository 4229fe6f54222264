import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { installDebian, mayInstall } from './debian.mjs'

const onPath = (name) => (process.env.PATH ?? '').split(path.delimiter).find((folder) => existsSync(path.join(folder, name)))

/** The folder of PostgreSQL's programs: `$POSTGRES_BIN`, where Debian puts them, or one on PATH. */
function findPostgres() {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [process.env.POSTGRES_BIN, ...versions.map((version) => path.join(debian, version, 'bin')), onPath('initdb')]
  return folders.find((folder) => folder && existsSync(path.join(folder, 'initdb')))
}

/** Redis' program: `$REDIS_SERVER`, or one on PATH. */
function findRedis() {
  const folder = onPath('redis-server')
  return process.env.REDIS_SERVER ?? (folder && path.join(folder, 'redis-server'))
}

/** Where the servers are that the stores are tested against, as the environment of the tests; what is not there is left out. */
export function servicesEnv() {
  const found = { POSTGRES_BIN: findPostgres(), REDIS_SERVER: findRedis() }
  return Object.fromEntries(Object.entries(found).filter(([, place]) => place))
}

/** What the tests need and this machine has not, as Debian's packages. */
export function missingServices() {
  const { POSTGRES_BIN, REDIS_SERVER } = servicesEnv()
  const hasPs = !spawnSync('ps').error
  return [!POSTGRES_BIN && 'postgresql', !REDIS_SERVER && 'redis-server', !hasPs && 'procps'].filter(Boolean)
}

/** Installs Debian's PostgreSQL and Redis where they are missing and we may. */
export async function installServices() {
  const missing = missingServices()
  if (missing.length === 0 || !mayInstall()) return false
  await installDebian(...missing)
}
