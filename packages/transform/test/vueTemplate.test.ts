import path from 'node:path'
import { compileScript, compileTemplate, parse } from '@vue/compiler-sfc'
import { createTransform, type TransformOptions } from '../src'

const file = path.join(__dirname, 'page.vue')
const on = (platform: string, more: Partial<TransformOptions> = {}) => {
  const { transform } = createTransform({ facts: { platform }, ...more })
  return async (code: string) => (await transform(code, file))?.code ?? code
}
const h5 = on('h5')
const weapp = on('weapp')

const setup = `<script setup lang="ts">\nimport Taro, { hideShareMenu, showShareMenu as menu } from '@tarojs/taro'\nconst hide = Taro.hideShareMenu\n</script>\n`
const component = (template: string, script = setup) => `<template>\n  ${template}\n</template>\n\n${script}`
/** What has become of a template, before and after the script. */
async function templates(transform: (code: string) => Promise<string>, template: string): Promise<string[]> {
  const block = `<template>\n  ${template}\n</template>\n`
  const written = [await transform(`${block}\n${setup}`), await transform(`${setup}\n${block}`)]
  return written.map((code) => /<template>\n {2}([^]*)\n<\/template>/.exec(code)![1]!)
}

describe('a test of existence in a template', () => {
  test.each([
    ['<view v-if="Taro.hideShareMenu" />', '<view v-if="false" />'],
    ['<view v-if="ok" /><view v-else-if="!Taro.hideShareMenu" />', '<view v-if="ok" /><view v-else-if="!false" />'],
    ['<view v-show="Taro.hideShareMenu && ok" />', '<view v-show="false && ok" />'],
    ['<button :disabled="!Taro.hideShareMenu" />', '<button :disabled="!false" />'],
    [`<button :disabled="typeof Taro.hideShareMenu !== 'function'" />`, `<button :disabled="typeof undefined !== 'function'" />`],
    [`<view v-if="'hideShareMenu' in Taro" />`, '<view v-if="false" />'],
    ['<button @tap="Taro.hideShareMenu?.()" />', '<button @tap="undefined" />'],
    ['<button @tap="() => Taro.hideShareMenu?.()" />', '<button @tap="() => undefined" />'],
    ['<button @tap="async function () { Taro.hideShareMenu?.() }" />', '<button @tap="async function () { undefined }" />'],
    ['<button @tap="count++; Taro.hideShareMenu?.()" />', '<button @tap="count++; undefined" />'],
    [`{{ Taro.hideShareMenu ? 'yes' : 'no' }}`, `{{ false ? 'yes' : 'no' }}`],
    [`{{ Taro.hideShareMenu && 'yes' }}`, `{{ undefined && 'yes' }}`],
    ['<view v-for="one in Taro.hideShareMenu ? all : []" />', '<view v-for="one in false ? all : []" />'],
    ['<view v-if="hideShareMenu" /><view v-else />', '<view v-if="false" /><view v-else />'],
    ['<view v-if="menu" />', '<view v-if="false" />'],
    ['<view v-if="hide" :title="hideShareMenu ? 1 : 2" />', '<view v-if="false" :title="false ? 1 : 2" />'],
    [
      '<template #share="{ item }"><view v-if="Taro.hideShareMenu && item" /></template>',
      '<template #share="{ item }"><view v-if="false && item" /></template>'
    ]
  ])('%s is answered where the platform decides', async (template, expected) => {
    expect(await templates(h5, template)).toEqual([expected, expected])
  })

  test.each([
    ['a single-quoted attribute', `<view v-if='Taro.hideShareMenu' />`],
    ['an attribute without quotes', '<view v-if=Taro.hideShareMenu />'],
    ['a character reference', '<view v-if="Taro.hideShareMenu &amp;&amp; ok" />'],
    ['a value, which is no test', '<button :share="Taro.hideShareMenu" @tap="Taro.hideShareMenu" />'],
    ['a call', '<button @tap="Taro.hideShareMenu()" />'],
    ['another question', `<view v-if="Taro.canIUse('authPrivateMessage')" />`],
    ['an API that works', '<view v-if="Taro.request" />'],
    ['text', 'Taro.hideShareMenu?.() <!-- {{ !Taro.hideShareMenu }} --> <view title="!Taro.hideShareMenu" />'],
    ['what v-pre keeps', '<view v-pre :a="!Taro.hideShareMenu">{{ !Taro.hideShareMenu }}</view>'],
    ["a loop's own value", '<view v-for="({ hide }, Taro) in all"><view v-if="hide || !Taro.hideShareMenu" /></view>'],
    ["a slot's own value", '<card v-slot="{ Taro }"><view v-if="Taro.hideShareMenu" /></card>'],
    ['an expression with a comment', '<view v-if="Taro.hideShareMenu // ask" />'],
    ['what cannot be parsed', '<view v-if="Taro.hideShareMenu b" />']
  ])('leaves %s as it is', async (_, template) => {
    expect(await templates(h5, template)).toEqual([template, template])
  })

  test('is asked while the app runs where the host decides, by one import beside that of the script', async () => {
    const script = setup.replace('= Taro', '= typeof Taro')
    const code = await weapp(component(`<view v-if="Taro.authPrivateMessage" @tap="Taro.authPrivateMessage?.({})" />`, script))
    const inBoth = await weapp(
      component(`<view v-if="!Taro.authPrivateMessage" />`, setup.replace('Taro.hide', '!Taro.authPrivateMessage; Taro.hide'))
    )
    expect({ code, inBoth }).toMatchInlineSnapshot(`
      {
        "code": "<template>
        <view v-if="__hostSupports('authPrivateMessage')" @tap="(__hostSupports('authPrivateMessage') ? Taro.authPrivateMessage : undefined)?.({})" />
      </template>

      <script setup lang="ts">
      import { hostSupports as __hostSupports } from 'taro-capability/host'; import Taro, { hideShareMenu, showShareMenu as menu } from '@tarojs/taro'
      const hide = typeof (__hostSupports('hideShareMenu') ? Taro.hideShareMenu : undefined)
      </script>
      ",
        "inBoth": "<template>
        <view v-if="!__hostSupports('authPrivateMessage')" />
      </template>

      <script setup lang="ts">
      import { hostSupports as __hostSupports } from 'taro-capability/host'; import Taro, { hideShareMenu, showShareMenu as menu } from '@tarojs/taro'
      const hide = !__hostSupports('authPrivateMessage'); Taro.hideShareMenu
      </script>
      ",
      }
    `)
  })

  test('finds what the script itself puts on the Taro object', async () => {
    const own = component('<view v-if="Taro.hideShareMenu" />', setup.replace('const hide =', 'Taro.hideShareMenu = own\nconst hide ='))
    expect(await h5(own)).toContain('<view v-if="Taro.hideShareMenu" />')
  })

  test.each([
    ['without setup', `<script>\nimport Taro from '@tarojs/taro'\nexport default { data: () => ({ Taro: own }) }\n</script>\n`],
    ['that imports nothing of Taro', `<script setup>\nimport Taro from './own' // not '@tarojs/taro'\n</script>\n`]
  ])('is left alone beside a script %s', async (_, script) => {
    const code = component('<view v-if="Taro.hideShareMenu" />', script)
    expect(await h5(code)).toBe(code)
  })

  test('is answered for each API that fails under failClosed', async () => {
    const code = component('<view v-if="Taro.shareFileMessage" />')
    expect(await on('rn')(code)).toContain('v-if="Taro.shareFileMessage"')
    expect(await on('rn', { failClosed: true })(code)).toContain('v-if="false"')
  })

  test('is compiled by Vue into what asks', async () => {
    const code = await weapp(
      component(`<view v-if="Taro.authPrivateMessage" :a="ok && Taro.authPrivateMessage" @tap="Taro.authPrivateMessage?.({})" />`)
    )
    for (const inlineTemplate of [true, false]) {
      const { descriptor } = parse(code, { filename: file })
      const script = compileScript(descriptor, { id: 'page', inlineTemplate })
      const { errors, code: render } = inlineTemplate
        ? { errors: [], code: script.content }
        : compileTemplate({
            source: descriptor.template!.content,
            filename: file,
            id: 'page',
            compilerOptions: { bindingMetadata: script.bindings! }
          })
      expect(errors).toEqual([])
      expect(script.content).toContain('__hostSupports')
      expect(render).toContain(`${inlineTemplate ? '_unref(__hostSupports)' : '$setup.__hostSupports'}('authPrivateMessage')`)
    }
  })
})
