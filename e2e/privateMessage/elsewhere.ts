import { launchBrowser } from '../hosts/browser'
import { serve } from '../hosts/serve'
import type { MessageRow } from './rows'

const SAYS = 'Open this message in WeChat'
const TIMEOUT = 20_000

/** Opens the page of a card in a browser, where private messages do not work: it has to say where they do. */
export async function runInBrowser(build: string, output: string): Promise<MessageRow> {
  const expected = `the page says "${SAYS}"`
  const found = await openCard(output).then(
    () => expected,
    (error: Error) => error.message
  )
  return { build, name: 'opened in a browser', expected, found, right: found === expected, steps: [] }
}

/** Resolves when the page says it. */
async function openCard(output: string): Promise<void> {
  const server = await serve(output)
  try {
    const browser = await launchBrowser()
    try {
      const page = await browser.newPage()
      await page.goto(`${server.url}/#/pages/message/index?id=42`)
      await page.waitForFunction((says) => document.body.innerText.includes(says), SAYS, { timeout: TIMEOUT })
    } finally {
      await browser.close()
    }
  } finally {
    await server.close()
  }
}
