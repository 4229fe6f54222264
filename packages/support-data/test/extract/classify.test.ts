import path from 'node:path'
import { classify, webMakers } from '../../tools/extract/classify'
import { Modules } from '../../tools/extract/modules'
import { locateIn } from '../../tools/extract/packages'
import { folderWith } from './fixtures'

async function verdict(code: string) {
  const folder = folderWith({ 'api.js': code })
  const modules = await Modules.create(locateIn(folder))
  return classify(modules.find(path.join(folder, 'api.js'), 'api')!, webMakers, modules)
}

const answers: Record<string, [string, object]> = {
  'one of the makers of stubs': [
    `export const api = /* @__PURE__ */ temporarilyNotSupport('api')`,
    { state: 'stub', stub: 'resolves-in-production' }
  ],
  'a maker behind a function': [
    `export const api = (o) => permanentlyNotSupport('api')(o)`,
    { state: 'stub', stub: 'resolves-in-production' }
  ],
  'the JS-SDK with a method of the browser': [
    `export const api = processOpenApi({ name: 'api', standardMethod: byBrowser })`,
    { state: 'real' }
  ],
  'the JS-SDK alone': [
    `export const api = processOpenApi({ name: 'scanQRCode' })`,
    { state: 'conditional', condition: 'wechat-js-sdk', nativeName: 'scanQRCode' }
  ],
  'an empty function': [`export const api = () => {}`, { state: 'noop' }],
  'a function that only warns': [`export function api() { console.warn('Deprecated.') }`, { state: 'noop' }],
  'a promise of nothing': [`export const api = () => Promise.resolve({})`, { state: 'stub', stub: 'resolves' }],
  'a check of the option, then success': [
    `export const api = (options) => {
      if (!shouldBeObject(options).flag) return Promise.reject({ errMsg: 'no' })
      const handle = new MethodHandler({ name: 'api', success: options.success })
      return new Promise((resolve, reject) => { handle.success({ errMsg: 'ok' }, { resolve, reject }) })
    }`,
    { state: 'stub', stub: 'resolves' }
  ],
  'nothing but fail': [
    `export const api = (o) => { const handle = new MethodHandler(o); return handle.fail() }`,
    { state: 'stub', stub: 'rejects' }
  ],
  'a promise that never settles': [
    `export const api = function (option) {
      return new Promise(() => { var _a; (_a = option?.fail) === null || _a === void 0 ? void 0 : _a.call(option, {}) })
    }`,
    { state: 'stub', stub: 'never-settles' }
  ],
  'an empty object': [`export const api = () => ({ miniProgram: {}, plugin: {} })`, { state: 'stub', stub: 'returns-placeholder' }],
  'constants in a variable': [
    `export const api = () => { const info = { camera: 'not determined', precise: false }; return info }`,
    { state: 'stub', stub: 'returns-placeholder' }
  ],
  'what the host says, in a variable': [
    `export const api = () => { const info = { language: navigator.language }; return info }`,
    { state: 'real' }
  ],
  'an empty list': [`export const api = () => []`, { state: 'stub', stub: 'returns-placeholder' }],
  'an object whose every method is a stub': [
    `class Camera { takePhoto = temporarilyNotSupport('takePhoto'); constructor() { this.zoom = () => {} } }
    export const api = () => new Camera()`,
    { state: 'stub', stub: 'returns-placeholder' }
  ],
  'an object written out, whose every method is a stub': [
    `export const api = { add: temporarilyNotSupport('add'), remove: () => {} }`,
    { state: 'stub', stub: 'returns-placeholder' }
  ],
  'an object of values': [`export const api = { FRAMEWORK: 'react' }`, { state: 'real' }],
  'an object with one real method': [
    `class Camera { takePhoto() { return native.photo() } zoom() {} }
    export const api = () => new Camera()`,
    { state: 'real' }
  ],
  'a plain constant': [`export const api = () => true`, { state: 'real' }],
  'a call of the host': [`export const api = () => { window.scrollTo(0, 0) }`, { state: 'real' }],
  'a look at the host alone': [
    `export const api = (o) => { const handle = new MethodHandler(o); if (window.wx) handle.success(); }`,
    { state: 'real' }
  ],
  "the module's own state": [`let options = {}; export const api = () => options`, { state: 'real' }],
  'a method of another module': [`import { link } from './link.js'; export const api = () => { link.stop() }`, { state: 'real' }],
  'a renamed export of a stub': [
    `const stub = temporarilyNotSupport('api'); export { stub as api }`,
    { state: 'stub', stub: 'resolves-in-production' }
  ]
}

test.each(Object.entries(answers))('%s', async (_, [code, expected]) => {
  expect(await verdict(code)).toEqual(expected)
})
