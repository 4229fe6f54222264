import { createTransform } from '@taro-capability/transform'
import { bundle, size, type Size } from './bundle'
import { weapp, type Contender } from './contenders'
import { bareMinimum } from './minimum'

export interface Bytes extends Size {
  name: string
}

/** Every Taro app has the runtime whatever it calls; only what the call brings along is counted. */
const inEveryTaroApp = ['@tarojs/runtime', '@tarojs/shared']

const bare = (name: string, entry: string): Contender => ({ name, entry })

/** What a platform without the API can do least: reject with a code. */
const bareFloor = bare(
  'hand-written rejection',
  `export const call = () =>
    Promise.reject(Object.assign(new Error('authPrivateMessage:fail not supported'), { code: 'UNSUPPORTED_PLATFORM' }))`
)
const bareCall = (platform: string) => bare(`Taro Capability, ${platform}`, `export { authPrivateMessage } from 'taro-capability'`)

const without = `
  export const open = () => {
    console.log('open')
  }`
const folded = `
  import { authPrivateMessage, supports } from 'taro-capability'
  export const open = () => {
    console.log('open')
    if (supports('authPrivateMessage')) authPrivateMessage({ shareTicket: 't' }).then(console.log)
  }`

async function measure(contenders: Contender[], platform: string): Promise<Bytes[]> {
  // What each framework's own build makes of the source; ours is the one that is measured without the rest of a build.
  const { transform } = createTransform({ facts: { platform } })
  const bundles = contenders.map(async ({ entry }) =>
    bundle((await transform(entry, 'app.js'))?.code ?? entry, { platform, format: 'esm', external: inEveryTaroApp })
  )
  return (await Promise.all(bundles)).map((code, i) => ({ name: contenders[i]!.name, ...size(code) }))
}

export interface BytesReport {
  /** weapp: one call and one question. */
  weapp: Bytes[]
  /** The platforms that lack the API: a call without a question first. */
  bare: Bytes[]
  /** The platforms that lack the API: what a call behind a question adds to an app, in minified bytes. */
  asked: { name: string; added: number }[]
  /** h5: a question whose API only the running app knows. */
  variable: Bytes[]
}

/** `Taro.canIUse(api)` on h5, stock's and ours. */
const variable = [
  bare('Taro', `export { canIUse } from '@tarojs/plugin-platform-h5/dist/runtime/apis'`),
  bare('Taro Capability', `export { canIUse } from 'taro-capability'`)
]

const stubs = ['h5', 'rn', 'harmony']

export async function bytesReport(progress: (text: string) => void): Promise<BytesReport> {
  progress('bytes: weapp')
  const report: BytesReport = {
    weapp: await measure(weapp, 'weapp'),
    bare: await measure([bareFloor, bareMinimum], 'h5'),
    asked: [],
    variable: await measure(variable, 'h5')
  }
  for (const platform of stubs) {
    progress(`bytes: ${platform}`)
    report.bare.push(...(await measure([bareCall(platform)], platform)))
    const [app, asking] = await measure([bare('', without), bare('', folded)], platform)
    report.asked.push({ name: platform, added: asking!.min - app!.min })
  }
  return report
}
