import { createSupports, explainHost, explainTable, findEntry, inVue3, type ApiName, type Support } from '@taro-capability/core'
import { baseLibrary, framework, getWx, whyMissing } from './host'
import { entries, supported } from './table'

/** Hooks, `getEnv`, `pxTransform`: what Taro brings to every mini program. */
const isTarosOwn = /* @__PURE__ */ createSupports(supported, {
  setGlobalDataPlugin: /* @__PURE__ */ inVue3('setGlobalDataPlugin', 'weapp', framework)
})

/** Whether the running WeChat has the API: it is there, and `wx.canIUse` does not deny it. */
export function supports(api: ApiName): boolean {
  try {
    // Taro's own come last: their list tells of names that nobody has.
    return hostHas(api) || isTarosOwn(api)
  } catch {
    // What throws when it is only looked at does not work when it is called.
    return false
  }
}

function hostHas(api: string): boolean {
  const wx = getWx() as Record<string, unknown> & { canIUse?(schema: string): boolean }
  const value = wx[api]
  // What every object has, `toString`, is no API.
  if (value === (Object.prototype as unknown as Record<string, unknown>)[api]) return false
  if (typeof value === 'function') return !(wx.canIUse && wx.canIUse(api) === false)
  return typeof value === 'object' && value !== null && Object.prototype.hasOwnProperty.call(wx, api)
}

/** The same answer, with the version of the base library and the reason. */
export function explain(api: ApiName): Support {
  const entry = findEntry(entries, api)
  if (!entry) return explainTable(api, 'weapp', entry, supports(api))
  if (isTarosOwn(api)) return explainTable(api, 'weapp', entry, true)
  const missing = supports(api) ? undefined : whyMissing(api, entry.since).reason
  return explainHost(api, 'weapp', baseLibrary(), missing, entry)
}

/**
 * `Taro.canIUse`: WeChat's own answer, where the API is there. Schemas of components, `button.open-type.contact`, are
 * WeChat's to answer as well.
 */
export function canIUse(schema: string): boolean {
  if (typeof schema !== 'string') return false
  const [api] = schema.split('.') as [ApiName]
  if (supports(api)) return schema === api || asksHost(schema)
  return isComponent(api) && asksHost(schema)
}

function asksHost(schema: string): boolean {
  try {
    return getWx().canIUse?.(schema) === true
  } catch {
    return false
  }
}

/** `button`, `scroll-view`: a name of WeChat's components, and none of its APIs'. */
const isComponent = (name: string) => /^[a-z]+(-[a-z]+)*$/.test(name) && !(name in getWx())
