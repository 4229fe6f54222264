import { spawn, spawnSync } from 'node:child_process'
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../../e2e/hosts/browser'

const command = path.join(__dirname, '../../packages/taro-capability/bin/taro-capability.js')
const taro = "import Taro from '@tarojs/taro'\n"

let root: string

beforeAll(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'taro-capability-'))
  write('package.json', '{ "scripts": { "build": "taro build --type h5" } }')
  write('src/share.ts', `${taro}export const verify = (shareTicket: string) => Taro.authPrivateMessage({ shareTicket })\n`)
  write('src/enter.ts', `${taro}export async function enter() {\n  Taro.hideShareMenu()\n  return Taro.login()\n}\n`)
})

afterAll(() => rmSync(root, { recursive: true }))

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
  writeFileSync(path.join(root, file), text)
}

describe('the page of a report', () => {
  let browser: Browser
  let page: Page
  const troubles: string[] = []
  const requests: string[] = []

  beforeAll(async () => {
    const file = path.join(root, 'report.html')
    const args = [command, 'check', '--target', 'h5', '--target', 'rn', '--format', 'html', '--output', file]
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
    expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: '', stderr: expect.stringContaining('3 calls of 3 APIs') })
    browser = await launchBrowser()
    page = await browser.newPage()
    page.on('pageerror', ({ message }) => troubles.push(message))
    page.on('console', (message) => troubles.push(message.text()))
    page.on('request', (request) => requests.push(request.url()))
    await page.goto(pathToFileURL(file).href)
  })

  beforeEach(() => page.reload())
  afterAll(() => browser?.close())

  const shown = () => page.locator('article:visible code').allTextContents()

  test('shows every finding, below its file, and needs nothing else', async () => {
    expect(await shown()).toEqual(['Taro.hideShareMenu', 'Taro.login', 'Taro.authPrivateMessage'])
    expect(await page.locator('h2:visible').allTextContents()).toEqual(['src/enter.ts', 'src/share.ts'])
    expect(await page.locator('mark').first().textContent()).toBe('Taro.hideShareMenu')
    expect(new Set(requests).size).toBe(1)
    expect(troubles).toEqual([])
  })

  test('counts each API on each target', async () => {
    const row = page.locator('tr', { hasText: 'hideShareMenu' })
    expect(await page.locator('thead th').allTextContents()).toEqual(['API', 'h5', 'rn'])
    expect(await row.locator('td').allTextContents()).toEqual(['1', '1'])
  })

  test('finds what is searched for, in the text and in the name of the file', async () => {
    await page.keyboard.press('Escape')
    await page.getByRole('searchbox').fill('SHARE.ts')
    expect(await shown()).toEqual(['Taro.authPrivateMessage'])
    expect(await page.locator('h2:visible').allTextContents()).toEqual(['src/share.ts'])
    expect(await page.locator('.count').textContent()).toBe('1 of 3 shown')
    await page.getByRole('searchbox').fill('no such thing')
    expect(await shown()).toEqual([])
  })

  test('leaves out the levels and the targets that are not wanted, each problem by its own', async () => {
    const box = (name: string) => page.getByRole('checkbox', { name, exact: true })
    const problems = () => page.locator('article:visible li:visible').allTextContents()
    await box('error').uncheck()
    expect(await shown()).toEqual(['Taro.hideShareMenu'])
    expect(await problems()).toEqual(['warning not on h5 (stub: resolves as success in production)'])
    await box('h5').uncheck()
    expect(await shown()).toEqual([])
    await page.getByText('Nothing of what was found is like that.').waitFor()
    await box('error').check()
    expect(await shown()).toHaveLength(3)
    expect(await problems()).toEqual(Array(3).fill('error not on rn (undefined)'))
  })

  test('has room on a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    await page.setViewportSize({ width: 1280, height: 720 })
  })

  test('leads into the editor, to the line', async () => {
    const link = page.locator('article .place').first()
    expect(await link.getAttribute('href')).toBe(`vscode://file${encodeURI(root)}/src/enter.ts:3:3`)
  })
})

test('--watch checks again when a file has changed', async () => {
  const watching = spawn(process.execPath, [command, 'check', '--watch'], { cwd: root })
  let output = ''
  const until = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => output.includes(text) && resolve()
      watching.stdout.on('data', look)
      watching.stderr.on('data', look)
      watching.once('exit', () => reject(new Error(`it ended: ${output}`)))
      look()
    })
  watching.stdout.on('data', (text) => (output += text))
  watching.stderr.on('data', (text) => (output += text))
  try {
    await until('watching for changes')
    expect(output).toContain('3 calls of 3 APIs in 2 files')
    appendFileSync(path.join(root, 'src/enter.ts'), 'export const session = Taro.checkSession()\n')
    await until('4 calls of 4 APIs in 2 files')
  } finally {
    watching.kill()
  }
})
