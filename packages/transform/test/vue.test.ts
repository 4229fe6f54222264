import path from 'node:path'
import { createTransform, type TransformOptions } from '../src'

const h5: TransformOptions = {
  facts: { platform: 'h5' },
  imports: { apiPlugin: true, namespaceModule: 'taro-capability/taro' }
}
const file = path.join(__dirname, 'page.vue')
const transformed = async (code: string) => (await createTransform(h5).transform(code, file))?.code

const template = `<template>\n  <view v-if="Taro.canIUse('authPrivateMessage')" />\n</template>\n`

describe('a Vue component', () => {
  test.each(['<script setup lang="ts">', '<script setup>', '<script lang="ts">', '<script>'])(
    'is folded in %s, and only there',
    async (tag) => {
      const script = `${tag}\nimport Taro from '@tarojs/taro'\nconst can = Taro.canIUse('authPrivateMessage')\n</script>\n`
      expect(await transformed(template + script)).toBe(template + script.replace("Taro.canIUse('authPrivateMessage')", 'false'))
    }
  )

  test('with two scripts is one module: what one imports, the other uses', async () => {
    const imports = `<script lang="ts">\nimport Taro from '@tarojs/taro'\nexport default { name: 'Page' }\n</script>\n`
    const setup = `<script setup lang="ts">\nconst can = Taro.canIUse('authPrivateMessage')\n</script>\n`
    expect(await transformed(imports + setup)).toBe(imports + setup.replace("Taro.canIUse('authPrivateMessage')", 'false'))
  })

  test('has its imports rewritten', async () => {
    const script = `<script setup lang="ts">\nimport * as Taro from '@tarojs/taro'\nconst call = () => Taro.authPrivateMessage({})\n</script>\n`
    expect(await transformed(script)).toContain("import * as Taro from 'taro-capability/taro'")
  })

  test.each([
    ['whose script asks nothing', `${template}<script setup>\nconst api = 'authPrivateMessage', taro = '@tarojs/taro'\n</script>`],
    ['without a script', `${template}<!-- '@tarojs/taro' -->`]
  ])('%s is left alone', async (_, code) => {
    expect(await transformed(code)).toBeUndefined()
  })
})
