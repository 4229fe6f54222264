import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from './browser'
import { notStarted, observerScript, type RunningApp } from './host'
import { serve } from './serve'

/** Serves the output and opens its forms page in headless Chromium. */
export async function openH5(output: string): Promise<RunningApp> {
  const server = await serve(output)
  const app = await openPage(server.url).catch(async (error: unknown) => {
    await server.close()
    throw error
  })
  return {
    ...app,
    async close() {
      await app.close()
      await server.close()
    }
  }
}

/** Opens the forms page of a running server; the dev server's, for instance. */
export async function openPage(url: string): Promise<RunningApp> {
  const browser = await launchBrowser()
  const page = await openForms(browser, url).catch(async (error: unknown) => {
    await browser.close()
    throw error
  })
  return {
    forms: await page.evaluate(() => globalThis.observer.forms()),
    asking: () => page.evaluate(() => globalThis.observer.asking()),
    ask: (form) => page.evaluate((name) => globalThis.observer.ask(name), form),
    call: (form) => page.evaluate((name) => globalThis.observer.call(name), form),
    unhandled: (form) => countUnhandled(page, form),
    close: () => browser.close()
  }
}

async function openForms(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage()
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.addInitScript(observerScript())
  await page.goto(`${url}/#/pages/forms/index`)
  await page
    .waitForFunction(() => globalThis.importForms, undefined, { timeout: 20_000 })
    .catch(() => {
      throw notStarted(errors)
    })
  return page
}

/** Chromium reports an unhandled rejection as an error of the page. */
async function countUnhandled(page: Page, form: string): Promise<number> {
  let count = 0
  const note = () => void count++
  page.on('pageerror', note)
  await page.evaluate((name) => globalThis.observer.callAndForget(name), form)
  page.off('pageerror', note)
  return count
}
