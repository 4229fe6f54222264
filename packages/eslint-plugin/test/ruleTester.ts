// The cases of the rule, run by the RuleTester of one version of ESLint.
import { createRequire } from 'node:module'
import type { RuleTester as Tester } from 'eslint'
import ts from 'typescript-eslint'
import * as vue from 'vue-eslint-parser'
import { noUnsupportedApi } from '../src/rule'

const { RuleTester } = createRequire(__filename)(process.argv[2]!) as { RuleTester: typeof Tester }
let cases = 0
RuleTester.describe = (_name, work) => work()
RuleTester.it = (_name, work) => void (cases++, work())

const settings = { 'taro-capability': { targets: ['weapp', 'h5', 'rn'] } }
const tester = new RuleTester({ settings, languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } } })
const head = "import Taro from '@tarojs/taro'\n"
const call = "Taro.authPrivateMessage({ shareTicket: '1' })"
const supports = "import { supports } from 'taro-capability'\n"
const message =
  "error: Taro.authPrivateMessage: not on h5 (stub: resolves as success in production), not on rn (undefined); guard it: if (supports('authPrivateMessage')) …"
const typescript = { parser: ts.parser as never }
const component = { parser: vue as never, parserOptions: { parser: ts.parser } }

tester.run('no-unsupported-api', noUnsupportedApi, {
  valid: [
    `${head}Taro.navigateTo({ url: '/' })`,
    `${head}if (process.env.TARO_ENV === 'weapp') ${call}`,
    `${head}${supports}if (supports('authPrivateMessage')) ${call}`,
    { code: `${head}export const Card = () => process.env.TARO_ENV === 'weapp' && <view onClick={() => ${call}} />` },
    {
      code: `${head}export function share(ticket: string) { if (process.env.TARO_ENV !== 'weapp') return; ${call} }`,
      languageOptions: typescript
    },
    { code: `${head}// taro-capability-ignore-next-line authPrivateMessage -- in WeChat only\nawait ${call}` },
    { code: `${head}await ${call}`, options: [{ targets: ['weapp'] }] },
    { code: `${head}Taro.hideShareMenu()`, options: [{ level: 'error', targets: ['h5'] }] },
    {
      filename: 'card.vue',
      code: `<script setup>\n${head}const isWeapp = process.env.TARO_ENV === 'weapp'\nconst share = async () => { await ${call} }\n</script>\n<template><view v-if="isWeapp" @click="share" /></template>`,
      languageOptions: component
    }
  ],
  invalid: [
    {
      code: `${head}await ${call}`,
      errors: [
        {
          message,
          line: 2,
          column: 7,
          suggestions: [
            {
              desc: "Guard it: if (supports('authPrivateMessage')) …",
              output: `${supports}${head}if (supports('authPrivateMessage')) await ${call}`
            }
          ]
        }
      ]
    },
    {
      code: `${head}Taro.hideShareMenu()`,
      options: [{ targets: ['h5'] }],
      errors: [{ message: /^warning: Taro\.hideShareMenu: not on h5/, suggestions: 1 }]
    },
    { code: `${head}const share = (ticket: string) => ${call}\nexport default share`, languageOptions: typescript, errors: [{ message }] },
    { code: `${head}export const Card = () => <view onClick={() => ${call}} />`, errors: [{ message }] },
    {
      filename: 'card.vue',
      code: `<script setup>\n${head}const share = async () => (await ${call}).valid\n</script>\n<template><view @click="share" /></template>`,
      languageOptions: component,
      errors: [{ message, line: 3 }]
    }
  ]
})

console.log(`${cases} cases`)
