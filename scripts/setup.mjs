import { existsSync } from 'node:fs'
import path from 'node:path'
import { findChromium, installChromium } from './chromium.mjs'
import { mayInstall } from './debian.mjs'
import { installLocked, installPacks } from './install.mjs'
import { packPackages } from './packages.mjs'
import { root, step } from './run.mjs'

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
