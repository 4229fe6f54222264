import { answerFrom } from '../../src/answer'
import { recordOf, type Platform } from '../../src/platforms'
import type { SupportData } from '../../src/types'
import { header } from './header'

/** What such an adapter exports; only its `host.ts` is written by hand. */
export const hostIndexModule = `${header}export * from './apis'
export { platform } from './host'
export * from './questions'
`

/** How the adapter of a platform whose running host answers is asked. */
export function questionsModule(data: SupportData, platform: Platform): string {
  const inVue3 = Object.keys(data.apis).filter((api) => isOnlyInVue3(data, platform, api))
  const isRenamed = Object.values(data.apis).some(({ platforms }) => platforms[platform].nativeName)
  // Named where it is used, the host's global needs no function that gives it, nor the words in which it answers.
  const host = isRenamed ? 'global' : recordOf(platform).global!
  return `${header}import { ${USED.join(', ')}, type ApiName, type MiniGlobal } from '@taro-capability/core'
import { ${isRenamed ? 'getGlobal, ' : ''}host, platform } from './host'
import { entries, supported, tarosOwn } from './table'

${isRenamed ? '' : `declare const ${host}: MiniGlobal\n\n`}// What only asks leaves out how versions are read and compared.
const asked = { apis: ${isRenamed ? 'getGlobal' : `() => ${host}`} }
const isTarosOwn = /* @__PURE__ */ createSupports(supported, { ${inVue3.map((api) => `${api}: inVue3`).join(', ')} })
const unmet = { ${inVue3.map((api) => `${api}: /* @__PURE__ */ onlyInVue3('${api}', platform)`).join(', ')} }

export const supports = /* @__PURE__ */ createHostSupports(asked, isTarosOwn)
export const explain = /* @__PURE__ */ createHostExplain(host, isTarosOwn, entries, unmet)
export const canIUse = /* @__PURE__ */ createHostCanIUse(asked, isTarosOwn)
/** \`canIUse\` for the Taro object itself: what that has needs no list. */
export const canIUseOn = (taro: object) => createHostCanIUse(asked, (api) => tarosOwn.test(api) && api in taro)
/** See taro-capability/host. \`hostHas\` of core, written out for names of APIs. */
export function hostSupports(api: ApiName): boolean {
  let isThere = false
  try {
    ${isRenamed ? 'const global = getGlobal() as MiniGlobal\n    ' : ''}const value = ${host}[api]
    isThere = Object(value) === value
    if (typeof value === 'function') isThere = ${host}.canIUse!(api) !== false
  } catch {
    // What cannot be looked at is not there; see \`hostHas\`.
  }
  return isThere
}
`
}

const USED = ['createHostCanIUse', 'createHostExplain', 'createHostSupports', 'createSupports', 'inVue3', 'onlyInVue3']

/** @throws Error for another condition: nothing here asks after it */
function isOnlyInVue3(data: SupportData, platform: Platform, api: string): boolean {
  const { dependsOn, condition } = answerFrom(data, api, { platform })
  if (dependsOn !== 'condition') return false
  if (data.conditions[condition!]?.framework === 'vue3') return true
  throw new Error(`${platform} has ${api} under the condition ${condition}, which no adapter of a mini program asks after`)
}
