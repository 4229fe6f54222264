import { probe } from '../../tools/verify/probe'

type Listener = (what: { name: string; category: string }) => void

/** An app with one API; stubs announce themselves as Taro's do. */
function seeing(api: (announce: (category: string) => void) => unknown, kind = 'promise', name = 'api') {
  const listeners: Listener[] = []
  const announce = (category: string) => listeners.forEach((listener) => listener({ name, category }))
  const value = api(announce)
  const app = {
    eventCenter: () => ({ on: (_: string, listener: Listener) => void listeners.push(listener), trigger: () => {} }),
    lookUp: { [name]: () => value },
    literal: {},
    variable: () => true
  }
  return probe(app, name, kind)
}

beforeEach(() => {
  globalThis.reached = 0
})

test('what is not there', async () => {
  expect(await seeing(() => undefined)).toEqual({ saw: 'absent', evidence: 'undefined' })
})

test('a stub that announces itself', async () => {
  expect(await seeing((announce) => () => announce('permanently'))).toMatchObject({
    saw: 'stub',
    evidence: 'event __taroNotSupport permanently api'
  })
})

test("a stub outside WeChat's browser", async () => {
  expect(await seeing((announce) => () => announce('weixin_corp'))).toMatchObject({ saw: 'wechat-only' })
})

test('a stub that says so in the console', async () => {
  expect(await seeing(() => () => console.error('RN 端暂不支持 API api'))).toMatchObject({ saw: 'stub' })
})

test('a stub that returns an error, and one that rejects with it', async () => {
  expect(await seeing(() => () => new Error('RN 端暂不支持 API api'))).toMatchObject({ saw: 'stub' })
  expect(await seeing(() => () => Promise.reject(new Error('RN 端暂不支持 API api')))).toMatchObject({ saw: 'stub' })
})

test('a function whose text is empty, or an empty answer', async () => {
  expect(await seeing(() => function () {})).toMatchObject({ saw: 'noop' })
  expect(await seeing(() => () => Promise.resolve({}))).toMatchObject({ saw: 'stub' })
  expect(await seeing(() => () => [])).toMatchObject({ saw: 'stub' })
})

test('an object whose every method is a stub, and one with a real method', async () => {
  const stubs = (announce: (category: string) => void) => ({ takePhoto: () => announce('temporarily'), zoom() {} })
  expect(await seeing((announce) => () => stubs(announce))).toMatchObject({ saw: 'stub', evidence: 'each of its 2 methods is a stub' })
  expect(await seeing((announce) => () => ({ ...stubs(announce), record: () => 1 }))).toMatchObject({ saw: 'there' })
})

test('a call that fails for another reason is there', async () => {
  const wrong = () => {
    throw new TypeError('no option')
  }
  expect(await seeing(() => wrong)).toMatchObject({ saw: 'there', evidence: 'threw TypeError: no option' })
  expect(await seeing(() => (option: unknown) => Promise.reject({ option, errMsg: 'api:fail' }))).toMatchObject({ saw: 'there' })
})

test('whether the host was reached is seen', async () => {
  expect(await seeing(() => (option: object) => void (globalThis.reached += Object.keys(option).length + 1))).toMatchObject({
    reached: true
  })
  expect(await seeing(() => () => ({ reached: globalThis.reached }))).toMatchObject({ saw: 'there', reached: false })
})

test('an object that stands in the function itself is made up', async () => {
  const settings = () => {
    const info = { camera: 'not determined', precise: false }
    return info
  }
  expect(await seeing(() => settings, 'sync')).toMatchObject({ saw: 'stub' })
  expect(await seeing(() => () => ({ width: process.pid }), 'sync')).toMatchObject({ saw: 'there' })
  expect(await seeing(() => () => 'WEB', 'sync')).toMatchObject({ saw: 'there' })
})

test('a function that takes no listener away does nothing', async () => {
  expect(await seeing(() => () => {}, 'listener', 'offMemoryWarning')).toMatchObject({ saw: 'noop' })
})

test('a question that says true of everything is a stub', async () => {
  expect(await seeing(() => (schema: string) => schema !== '', 'sync', 'canIUse')).toMatchObject({ saw: 'stub' })
})

test('a hook is not called', async () => {
  expect(await seeing(() => () => 1, 'hook')).toMatchObject({ saw: 'nothing' })
})
