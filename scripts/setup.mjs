import { existsSync } from 'node:fs'
import path from 'node:path'
import { findChromium, installChromium } from './chromium.mjs'
import { mayInstall } from './debian.mjs'
import { installLocked, installPacks } from './install.mjs'
import { packPackages } from './packages.mjs'
import { root, step } from './run.mjs'
import { installServices, missingServices } from './services.mjs'

/** Apps with a lock of their own; they use the packages as published. */
const apps = ['examples/private-message', 'examples/vue3'].filter((app) => existsSync(path.join(root, app, 'package-lock.json')))

/** From a fresh clone to all that the examples and the tests need. What is up to date is left alone. */
export async function setUp() {
  await step('dependencies of the repository', () => installLocked('.'))
  await step('build and pack the packages', packPackages)
  for (const app of apps) {
    await step(`dependencies of ${app}`, () => installLocked(app, '--ignore-scripts'))
    await step(`packed packages into ${app}`, () => installPacks(app))
  }
  const how = findChromium() || !mayInstall() ? '' : ' (apt-get install chromium; CHROME_PATH would name another)'
  await step(`Chromium${how}`, installChromium)
  const chromium = findChromium()
  if (chromium) process.env.CHROME_PATH = chromium
  else
    console.log(
      'No Chromium: what runs in h5 is reported as not run. Install one (Debian: apt-get install chromium), or name it in CHROME_PATH.'
    )
}

/** The servers that the stores of @taro-capability/server are tested against. Nothing but `npm test` needs them. */
export async function setUpServices() {
  const missing = missingServices()
  const how = missing.length > 0 && mayInstall() ? ` (apt-get install ${missing.join(' ')})` : ''
  await step(`PostgreSQL and Redis${how}`, installServices)
  const still = missingServices()
  if (still.length > 0)
    console.log(
      `No ${still.join(', ')}: the tests of their stores are reported as not run. CONTRIBUTING.md says how to name what you have.`
    )
}
