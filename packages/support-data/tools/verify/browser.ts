import { type Browser, chromium, type Page } from 'playwright-core'
import { script } from './bundle'
import type { Asked, Probed } from './observation'

const origin = 'http://app.example'
const mainHtml = '<!doctype html><html><body><script src="/frames.js"></script></body></html>'
const frameHtml = '<!doctype html><html><head></head><body><div id="app"></div><script src="/app.js"></script></body></html>'

/** Runs a bundle in headless Chromium, in a new frame for every API: one call can spoil the next. */
export async function runInChromium(code: string, apis: Asked, prelude: string): Promise<Probed> {
  const browser = await launch()
  try {
    const frames = await script('frames.ts')
    const files = { '/app.js': `${prelude};\n${code}`, '/frames.js': frames }
    // A page of its own context has a process of its own.
    const halves = [apis.filter((_, i) => i % 2 === 0), apis.filter((_, i) => i % 2 === 1)]
    const [even, odd] = await Promise.all(halves.map((half) => probeIn(browser, files, half)))
    const merge = (key: 'literal' | 'variable') => ({ ...even!.stock[key], ...odd!.stock[key] })
    return { apis: { ...even!.apis, ...odd!.apis }, stock: { literal: merge('literal'), variable: merge('variable') } }
  } finally {
    await browser.close()
  }
}

/** @throws Error that says how to get a Chromium */
export async function launch(): Promise<Browser> {
  const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium'
  try {
    return await chromium.launch({ executablePath, chromiumSandbox: false })
  } catch (error) {
    const hint = 'install one (Debian: apt-get install chromium), or name it in CHROME_PATH'
    throw new Error(`No Chromium at ${executablePath}, which h5 and harmony-hybrid run in: ${hint}`, { cause: error })
  }
}

async function probeIn(browser: Browser, files: Record<string, string>, apis: Asked): Promise<Probed> {
  const page = await (await browser.newContext()).newPage()
  const errors = await serve(page, files, mainHtml, frameHtml)
  return page
    .evaluate((asked) => globalThis.probeAll(asked), apis)
    .catch((error: Error) => {
      throw new Error(`${error.message}; the page said: ${errors[0]}`, { cause: error })
    })
}

/**
 * Opens a page whose files are an app's own; nothing leaves this machine.
 *
 * @param frame what stands in the frames of the page
 * @returns the errors that the page throws, as they come
 */
export async function serve(page: Page, files: Record<string, string>, html: string, frame = html): Promise<string[]> {
  const errors: string[] = []
  page.on('dialog', (dialog) => void dialog.dismiss())
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.route('**/*', (route) => {
    const { pathname, origin: from } = new URL(route.request().url())
    if (from !== origin) return route.abort()
    const file = files[pathname]
    if (file) return route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: file })
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: pathname === '/' ? html : frame })
  })
  await page.goto(`${origin}/`)
  return errors
}
