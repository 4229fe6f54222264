import { type Browser, type Page } from 'playwright-core'
import { launch, serve } from '../browser'
import { type Bundling, bundleScript } from '../bundle'
import { browserPrelude, hostPrelude } from '../host'
import { useAllHooks } from '.'

/** What an app of the web is built from, besides Taro itself. */
export type WebApp = Omit<Bundling, 'source' | 'isHost'>

const html = '<!doctype html><html><body style="margin:0"><div id="app"></div><script src="/app.js"></script></body></html>'

/**
 * An app of two pages, which calls every hook in its entry and in its pages, built as Taro's loader of the web builds one.
 * https://docs.taro.zone/docs/hooks
 */
const source = `
import React from 'react'
import * as dom from 'react-dom'
import { createRoot } from 'react-dom/client'
import * as framework from '@tarojs/plugin-framework-react/dist/runtime'
import { defineCustomElementTaroPullToRefreshCore } from '@tarojs/components/dist/components'
import { createHashHistory, createRouter, handleAppMountWithTabbar, navigateBack, navigateTo } from '@tarojs/router'

defineCustomElementTaroPullToRefreshCore()
globalThis.router = { navigateBack, navigateTo }
${useAllHooks}
const App = ({ children }) => { useAll(); return children }
const pageOf = (name) => () => { useAll(); return React.createElement('div', { style: { height: 3000 } }, name) }
const routes = ['pages/one', 'pages/two', 'pages/three'].map((path) => ({
  path, enablePullDownRefresh: true, load: (context, params) => [pageOf(path), context, params]
}))
const config = {
  pages: routes.map(({ path }) => path), routes, window: {}, router: { mode: 'hash' }, animation: false,
  tabBar: { list: [{ pagePath: 'pages/one', text: 'one' }, { pagePath: 'pages/two', text: 'two' }] }
}
globalThis.__taroAppConfig = config
const app = framework.createReactApp(App, React, { ...dom, createRoot }, config)
const history = createHashHistory({ window })
handleAppMountWithTabbar(config, history)
createRouter(history, app, config, React)
`

/** The hooks whose functions were called while everything was done to an app that can be done to it in a browser. */
export async function firedInBrowser(app: WebApp): Promise<Set<string>> {
  const code = await bundleScript("import 'app'", { ...app, source, isHost: (specifier) => specifier === 'preact' })
  const browser = await launch()
  try {
    return await use(browser, { '/app.js': `${browserPrelude};\n${hostPrelude([])};\n${code}` })
  } finally {
    await browser.close()
  }
}

async function use(browser: Browser, files: Record<string, string>): Promise<Set<string>> {
  const page = await (await browser.newContext({ hasTouch: true, viewport: { width: 400, height: 600 } })).newPage()
  const errors = await serve(page, files, html)
  await page
    .waitForFunction(() => globalThis.fired.includes('useReady'), undefined, { timeout: 10_000 })
    .catch((cause: Error) => {
      throw new Error(`the app with hooks did not start: ${errors[0] ?? cause.message}`, { cause })
    })
  await leaveAndComeBack(page)
  await scroll(page)
  await pullDown(page)
  await page.setViewportSize({ width: 500, height: 700 })
  await page.locator('.weui-tabbar__item').last().click()
  await page.waitForTimeout(300)
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('uncaught')
    })
    void Promise.reject(new Error('unhandled'))
    location.hash = '/pages/none'
  })
  await page.waitForTimeout(500)
  return new Set(await page.evaluate(() => globalThis.fired))
}

async function leaveAndComeBack(page: Page): Promise<void> {
  await page.evaluate(() => globalThis.router.navigateTo({ url: '/pages/three' }))
  await page.waitForTimeout(300)
  await page.evaluate(() => globalThis.router.navigateBack())
  await page.waitForTimeout(300)
}

/** Whatever scrolls. */
async function scroll(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.scrollTo(0, 1e6)
    for (const element of document.querySelectorAll('*')) element.scrollTop = 1e6
  })
  await page.waitForTimeout(300)
  await page.evaluate(() => {
    window.scrollTo(0, 0)
    for (const element of document.querySelectorAll('*')) element.scrollTop = 0
  })
  await page.waitForTimeout(300)
}

/** Once far enough to refresh and back, which calls it off; once far enough and let go. */
async function pullDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y: number) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x: 200, y }] })
  for (const path of [
    [100, 230, 110],
    [100, 500]
  ]) {
    await touch('touchStart', path[0]!)
    for (const [i, to] of path.entries()) {
      const from = path[i - 1] ?? to
      for (let step = 1; step <= 10; step++) await touch('touchMove', from + ((to - from) * step) / 10)
    }
    await touch('touchEnd', 0)
    await page.waitForTimeout(300)
  }
}

declare global {
  var fired: string[]
  var router: { navigateTo(option: { url: string }): unknown; navigateBack(): unknown }
}
