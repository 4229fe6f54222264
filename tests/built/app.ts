import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'
import { unpack } from '../packed'

/** How one bundle is made. */
export interface Build {
  name: string
  entry: 'app.mjs' | 'app.cjs' | 'misspelled.mjs' | 'closed.mjs'
  mode: 'production' | 'development'
  /** Options of the resolver's plugin; without, the platform is only replaced, as Taro's own builds do. */
  plugin?: object
  platform?: string
  /** `TARO_ENV` of the build. */
  env?: string
}

const guardedCode = `export const open = () => 'reached the supported branch'`

const sources = {
  'app.mjs': `import { authPrivateMessage, login, supports } from 'taro-capability'
import { open } from './supported.mjs'
import { openFlagged } from './flagged.mjs'
import { flags } from './all-flags.mjs'
const call = (option) => authPrivateMessage(option)
const ask = () => supports('authPrivateMessage')
const logIn = () => login()
const guarded = () => { if (supports('authPrivateMessage')) return open() }
const flagged = () => { if (flags.privateMessage) return openFlagged() }
globalThis.app = { call, ask, logIn, guarded, flagged }`,
  'supported.mjs': guardedCode,
  'flagged.mjs': `export const openFlagged = () => 'reached the flagged branch'`,
  'all-flags.mjs': `export { flags } from './flags.mjs'`,
  'flags.mjs': `import { defineFlags } from 'taro-capability'
export const flags = defineFlags({ privateMessage: 'authPrivateMessage' })`,
  'app.cjs': `const { authPrivateMessage, supports } = require('taro-capability')
const call = (option) => authPrivateMessage(option)
const ask = () => supports('authPrivateMessage')
globalThis.app = { call, ask }`,
  'misspelled.mjs': `import { supports } from 'taro-capability'
globalThis.app = { ask: () => supports('authPrivateMesage') }`,
  'closed.mjs': `import Taro from '@tarojs/taro'
globalThis.app = { call: () => Taro.chooseInvoice() }`,
  'node_modules/@tarojs/taro/package.json': '{ "name": "@tarojs/taro", "main": "index.js" }',
  'node_modules/@tarojs/taro/index.js': `module.exports = { chooseInvoice: () => Promise.resolve('as stubs of stock Taro do it') }`,
  'node_modules/@acme/adapter/package.json': '{ "name": "@acme/adapter", "main": "index.js" }',
  'node_modules/@acme/adapter/index.js': `exports.platform = 'alipay'
exports.supports = () => true
exports.explain = () => ({})
exports.canIUse = () => true
exports.authPrivateMessage = () => Promise.resolve({ from: 'acme' })`,
  'node_modules/@acme/older/package.json': '{ "name": "@acme/older", "main": "index.js" }',
  'node_modules/@acme/older/index.js': `exports.platform = 'alipay'
exports.supports = () => true
exports.explain = () => ({})
exports.canIUse = () => true`,
  'node_modules/@acme/half/package.json': '{ "name": "@acme/half", "main": "index.js" }',
  'node_modules/@acme/half/index.js': `exports.platform = 'alipay'`
}

/** A folder with the app and the packed packages, where what these need is found above; not itself in a node_modules, as no app is. */
export function createApp(): string {
  const above = path.join(__dirname, '../../packs/apps')
  mkdirSync(above, { recursive: true })
  const folder = unpack(above)
  for (const [name, source] of Object.entries(sources)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), source)
  }
  return folder
}

/** What became of a build: `built`, or why it was not, and what its bundler warned of. */
export interface Outcome {
  outcome: string
  warnings: string[]
}

/** Builds every case with one bundler. */
export function buildAll(bundler: string, folder: string, builds: Build[]): Record<string, Outcome> {
  writeFileSync(path.join(folder, 'cases.json'), JSON.stringify(builds))
  const env = { ...process.env, NODE_ENV: undefined, TARO_ENV: undefined }
  execFileSync(process.execPath, [path.join(__dirname, 'bundlers.mjs'), bundler, folder], { cwd: folder, env, stdio: 'pipe' })
  return JSON.parse(readFileSync(path.join(folder, 'out', `${bundler}.json`), 'utf8'))
}

/** What the app offers once it runs. */
interface App {
  call(option: object): Promise<unknown>
  ask(): boolean
  logIn(): Promise<unknown>
  guarded(): string | undefined
  flagged(): string | undefined
}

/** A finished bundle: its code, and the app when it runs beside these globals. */
export function openBundle(bundler: string, folder: string, name: string, globals: object = {}): { code: string; app: App } {
  const code = readFileSync(path.join(folder, 'out', `${bundler} ${name}.js`), 'utf8')
  const realm = vm.createContext({ console, setTimeout, clearTimeout, ...globals })
  vm.runInContext(code, realm)
  return { code, app: vm.runInContext('app', realm) as App }
}
