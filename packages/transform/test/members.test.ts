// Where the running host answers, each source brings what it takes from Taro to the Taro object, and no source brings more.
import { contractNames } from '@taro-capability/core'
import { createTransform, type TransformOptions } from '../src'

const weapp: TransformOptions = { facts: { platform: 'weapp' }, importMembers: true, imports: {} }

/** The members that a source brings, `all` for all of them. */
async function broughtBy(code: string, file = 'page.tsx', options = weapp): Promise<string[]> {
  const transformed = await createTransform(options).transform(code, file)
  const text = transformed?.code ?? code
  return Array.from(text.matchAll(/(?:import |require\()'taro-capability\/members\/(\w+)'/g), ([, name]) => name!)
}

const taro = "import Taro from '@tarojs/taro'; "

describe('a source brings what it names', () => {
  test.each([
    ['a call', `${taro}Taro.login()`, ['login']],
    ['two of them, once each', `${taro}Taro.login(); Taro.login(); Taro.getShareInfo({})`, ['getShareInfo', 'login']],
    ['a question', `${taro}if (Taro.canIUse(name)) go()`, ['canIUse']],
    ['another name', `import T from '@tarojs/taro'; T.login()`, ['login']],
    ['a constant key', `${taro}const key = 'log' + 'in'; Taro[key]()`, ['login']],
    ['an optional call', `${taro}Taro?.login?.()`, ['login']],
    ['a pattern', `${taro}const { login: l, request } = Taro; l()`, ['login']],
    ['a pattern that is exported', `${taro}export const { login } = Taro`, ['login']],
    ['the rest of a pattern', `${taro}const { request, ...rest } = Taro; rest.login()`, ['login']],
    ['a variable of its own', `${taro}const T = Taro; T.login()`, ['login']],
    ['a named import', `import { login, useDidShow } from '@tarojs/taro'; login()`, ['login']],
    ['a namespace', `import * as T from '@tarojs/taro'; T.login(); T.default.checkSession()`, ['login', 'checkSession']],
    ['a re-export', `export { login, request } from '@tarojs/taro'`, ['login']],
    ['import()', `export const f = async () => (await import('@tarojs/taro')).default.login()`, ['login']],
    ['import().then', `import('@tarojs/taro').then(({ default: T }) => T.login())`, ['login']],
    ['import() in a variable', `const t = import('@tarojs/taro'); export const f = async () => (await t).login()`, ['login']],
    ['require', `const T = require('@tarojs/taro'); exports.f = () => T.login()`, ['login']],
    ['compiled CommonJS', `var _t = _interopRequireDefault(require("@tarojs/taro")); exports.f = () => _t.default.login()`, ['login']],
    ['minified CommonJS', `var t=n(require("@tarojs/taro"));exports.f=function(){return t.default.login()}`, ['login']],
    ['either of the two', `const t = require('@tarojs/taro'); const { login } = t.default || t; exports.f = login`, ['login']],
    ['a test before', `${taro}export const f = Taro && Taro.login`, ['login']],
    ['an import that another plugin adds', `export const f = () => Taro.login()`, ['login']],
    ['nothing of ours', `${taro}import { useDidShow } from '@tarojs/taro'; Taro.request({})`, []],
    ['types alone', `import type { login } from '@tarojs/taro'; ${taro}export const f = (o: Taro.login.Option) => o`, []],
    ['the name of something else', `${taro}const login = () => store.login(); Taro.request({})`, []],
    ['a comment', `${taro}// Taro['x'] would be ${'`login`'}\nTaro.request({})`, []],
    ['a test for the object', `${taro}if (Taro) console.log(typeof Taro, Taro === other)`, []],
    ['an API of ours by its own import', `${taro}import { login } from 'taro-capability'; login(); Taro.request({})`, []],
    ['a local of that name', `export const f = (Taro: any) => Taro.login()`, []]
  ])('%s', async (_, code, names) => {
    expect(await broughtBy(code)).toEqual(names)
  })

  test.each([...contractNames, 'canIUse'])('%s', async (name) => {
    expect(await broughtBy(`${taro}export const f = Taro.${name}`)).toEqual([name])
  })
})

describe('a source that may take anything brings all', () => {
  test.each([
    ['a key that only the running app knows', `${taro}Taro[name]()`],
    ['the same of an optional object', `${taro}Taro?.[name]()`],
    ['a spread', `${taro}export const api = { ...Taro }`],
    ['an argument', `${taro}Object.assign(api, Taro)`],
    ['another object, if there is one', `${taro}export const f = (mine) => (mine || Taro)[name]()`],
    ['its keys', `${taro}for (const key in Taro) console.log(key)`],
    ['a property', `${taro}app.taro = Taro`],
    ['a class field', `${taro}class Page { taro = Taro }`],
    ['a default', `${taro}export const f = (t = Taro) => t`],
    ['an export', `${taro}export { Taro }`],
    ['the default export', `${taro}export default Taro`],
    ['an exported variable', `${taro}export const T = Taro`],
    ['the exported rest of a pattern', `${taro}export const { request, ...rest } = Taro`],
    ['a variable with another value later', `${taro}let T; T = Taro; T[name]()`],
    ['a computed key of a pattern', `${taro}const { [name]: f } = Taro; f()`],
    ['a barrel', `export * from '@tarojs/taro'`],
    ['a barrel of the default', `export { default as Taro } from '@tarojs/taro'`],
    ['import() that is exported', `export const taro = import('@tarojs/taro')`],
    ['import() that is returned', `export const f = () => import('@tarojs/taro')`],
    ['import() whose callback stands elsewhere', `import('@tarojs/taro').then(use)`],
    ['require in a promise', `exports.f = () => Promise.resolve().then(() => require('@tarojs/taro'))`],
    ['require', `module.exports = require('@tarojs/taro')`],
    ['a factory', `!function(e,t){e.exports=t(require("@tarojs/taro"))}(module,function(t){return t[e]()})`],
    ['an import that another plugin adds', `export const f = (name) => Taro[name]()`],
    ['what is nested too deeply to be read', `${taro}Taro${'.then()'.repeat(20_000)}; Taro[name]()`]
  ])('%s', async (_, code) => {
    expect(await broughtBy(code)).toEqual(['all'])
  })
})

describe('a Vue component brings what its template names', () => {
  const component = (script: string, template: string) => `<script setup>\n${script}\n</script>\n<template>${template}</template>\n`

  test.each([
    ['by the object', taro, '<button @click="Taro.login()" />', ['login']],
    ['by a name of a pattern', `${taro}const { login } = Taro`, '<button @click="login()" />', ['login']],
    ['by a named import', `import { login } from '@tarojs/taro'`, '<button @click="login()" />', ['login']],
    ['by a key that only the running app knows', taro, '<button @click="Taro[name]()" />', ['all']],
    ['by another name', `${taro}const T = Taro`, '<button @click="T[name]()" />', ['all']],
    ['nothing of ours', taro, '<button @click="Taro.request()" />', []]
  ])('%s', async (_, script, template, names) => {
    expect(await broughtBy(component(script, template), 'page.vue')).toEqual(names)
  })
})

test('what a source brings comes before its other imports and its body', async () => {
  const { code } = (await createTransform(weapp).transform(`import { a } from './a'; ${taro}Taro.login(a)`, 'page.ts'))!
  expect(code).toMatch(/^import 'taro-capability\/members\/login'; import/)
  const commonJs = await createTransform(weapp).transform(`'use strict'\nexports.a = require('@tarojs/taro').login()`, 'page.js')
  expect(commonJs!.code).toMatch(/^'use strict'\nrequire\('taro-capability\/members\/login'\); exports/)
})

test('a source that brings something has to run, whatever its package says of side effects', async () => {
  const { transform } = createTransform(weapp)
  expect(await transform(`export { login } from '@tarojs/taro'`, 'barrel.js')).toMatchObject({ hasEffects: true })
  expect(await transform(`${taro}export const a = Taro.canIUse('useDidShow')`, 'page.js')).toMatchObject({ hasEffects: true })
  const questionAlone = `import { supports } from 'taro-capability'; export const a = supports('login')`
  expect(await transform(questionAlone, 'page.js')).toMatchObject({ hasEffects: false })
})

test('elsewhere the entry brings all, and sources bring nothing', async () => {
  expect(await broughtBy(`${taro}Taro[name](); Taro.login()`, 'page.ts', { ...weapp, importMembers: false })).toEqual([])
})

test('the time to see whether a source takes any grows with its length alone', async () => {
  const start = process.cpuUsage()
  for (const text of ['import'.padEnd(50_000), 'import {'.repeat(6_000), `import ${' '.repeat(50_000)}from '@tarojs/taro'`])
    await createTransform(weapp)
      .transform(`${text}; Taro`, 'page.txt')
      .catch(() => {})
  expect(process.cpuUsage(start).user).toBeLessThan(2_000_000)
})
