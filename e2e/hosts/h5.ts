import { chromium, type Page } from 'playwright-core'
import { findChromium } from '../../scripts/chromium.mjs'
import { observerScript, type RunningApp } from './host'
import type * as Observer from './observe'
import { serve } from './serve'

declare const globalThis: { observer: typeof Observer; importForms?: object }

const quiet = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

/** Serves the output and opens its forms page in headless Chromium. */
export async function openH5(output: string): Promise<RunningApp> {
  const server = await serve(output)
  const app = await openPage(`${server.url}/#/pages/forms/index`)
  return {
    ...app,
    async close() {
      await app.close()
      await server.close()
    }
  }
}

/** Opens a page of a running server; the dev server's, for instance. */
export async function openPage(url: string): Promise<RunningApp> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: quiet, chromiumSandbox: false })
  const page = await browser.newPage()
  await page.addInitScript(observerScript())
  await page.goto(url, { waitUntil: 'load' })
  await page.waitForFunction(() => globalThis.importForms)
  return {
    forms: await page.evaluate(() => globalThis.observer.forms()),
    ask: (form) => page.evaluate((name) => globalThis.observer.ask(name), form),
    async call(form) {
      const seen = await page.evaluate((name) => globalThis.observer.call(name), form)
      return { ...seen, unhandled: await countUnhandled(page, form) }
    },
    close: () => browser.close()
  }
}

/** Chromium tells of an unhandled rejection as of an error of the page. */
async function countUnhandled(page: Page, form: string): Promise<number> {
  let count = 0
  const note = () => void count++
  page.on('pageerror', note)
  await page.evaluate((name) => globalThis.observer.callAndForget(name), form)
  page.off('pageerror', note)
  return count
}
