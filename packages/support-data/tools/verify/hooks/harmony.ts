import vm from 'node:vm'
import { calledByHarmony } from '../../extract/harmony'
import { type Bundling, bundleScript } from '../bundle'
import { newContext } from '../nodeVm'
import { useAllHooks } from '.'

/** An app that calls every hook in its entry and in its page. */
const app = `
import React from 'react'
import * as dom from '@tarojs/react'
import * as framework from '@tarojs/plugin-framework-react/dist/runtime'
${useAllHooks}
const App = ({ children }) => { useAll(); return children }
const Page = () => { useAll(); return null }
const createApp = () => framework.createReactApp(App, React, dom, {})
`

/**
 * What the entry and a page, as the build writes them, do to an app from its launch to its end: `callFn(this.page?.onLoad, this, …)`,
 * where `this` is the page of ArkUI.
 */
const life = `
import { bindFn, callFn, initHarmonyElement } from '@tarojs/runtime'
const later = () => new Promise((resolve) => setTimeout(resolve, 20))
globalThis.live = async (names) => {
  initHarmonyElement()
  const entry = { app: createApp() }
  const page = framework.createPageConfig(Page, 'pages/one', {})
  const view = { page, onReady: bindFn(page.onReady, page) }
  const call = async (name, ...args) => {
    callFn(entry.app?.[name], entry, ...args)
    if (name !== 'onLaunch') callFn(view.page?.[name], view, ...args)
    await later()
  }
  await call('onLaunch', {})
  let isLoaded = false
  callFn(view.page?.onLoad, view, {}, () => { isLoaded = true })
  for (let turns = 100; turns > 0 && !isLoaded; turns--) await later()
  for (const name of names) await call(name, {})
  await call('onHide')
  await call('onUnload')
  return [...globalThis.fired]
}
`

interface Living {
  live(names: string[]): Promise<string[]>
}

/** The hooks whose functions were called in the life of an app. */
export async function firedOnHarmony(build: Omit<Bundling, 'source'>, prelude: string): Promise<Set<string>> {
  const code = await bundleScript("import 'app'", { ...build, source: `${app}${life}` })
  const { live } = newContext([new vm.Script(prelude), new vm.Script(code)]) as Living
  const between = calledByHarmony.filter((name) => !/^on(Launch|Load|Unload|Hide)$/.test(name))
  return new Set(await live(between))
}
