import { accessSync, constants } from 'node:fs'
import path from 'node:path'
import { installDebian, mayInstall } from './debian.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
]

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Path of a Chromium or Chrome on this machine: `$CHROME_PATH`, one on PATH, or where systems put it. */
export function findChromium() {
  const onPath = names.flatMap((name) => (process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, name)))
  return [process.env.CHROME_PATH, ...onPath, ...elsewhere].find((file) => file && isExecutable(file))
}

/** Installs Debian's Chromium where there is none and we may. */
export async function installChromium() {
  if (findChromium() || !mayInstall()) return false
  await installDebian('chromium')
}
