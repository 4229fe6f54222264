import { elements, fillers, noun, verbName } from './filler'
import { GUARD_IMPORTS, guardedCall, lackingCall } from './guards'
import type { Random } from './random'

/** What parts of the app may import: an exported function, and where it is. */
export interface Exported {
  name: string
  specifier: string
}

const importsOf = (list: readonly Exported[]) => list.map(({ name, specifier }) => `import { ${name} } from '${specifier}'\n`).join('')

const callsOf = (list: readonly Exported[]) => list.map(({ name }) => `  ${name}()`).join('\n')

/** A module with one exported function that runs others, and a call under a guard now and then. */
export function moduleOf(name: string, uses: readonly Exported[], random: Random, { calls = 30, size = 12 } = {}): string {
  const hasCall = random.chance(calls)
  return `${hasCall ? GUARD_IMPORTS : "import { remember } from '@/utils/log'\n"}${importsOf(uses)}
${fillers(random, size)}
export function ${name}() {
  remember('${name}')
${callsOf(uses)}
${hasCall ? `  ${guardedCall(random)}` : '  return undefined'}
}
`
}

/** Actions, reducer and selectors, as redux has them: maps of functions that are called by a name. */
export function storeOf(name: string, services: readonly Exported[], random: Random): Record<'actions' | 'reducer' | 'selectors', string> {
  const types = Array.from({ length: 5 }, (_, i) => `${name.toUpperCase()}_${noun(random).toUpperCase()}_${i}`)
  const creators = types.map((type, i) => {
    const service = services[i % services.length]!
    const body = random.chance(20) ? guardedCall(random) : `await ${service.name}()`
    return `  ${verbName(random, i)}: (id: string) => async (dispatch: (action: object) => void) => {\n    dispatch({ type: '${type}', id })\n    ${body}\n  }`
  })
  return {
    actions: `${GUARD_IMPORTS}${importsOf(services)}
${fillers(random, 9)}
export const ${name}Actions = {
${creators.join(',\n')}
}

export const start${name} = async () => {
  ${random.chance(40) ? lackingCall(random) : guardedCall(random)}
}

export default ${name}Actions
`,
    reducer: `import { start${name} } from './actions'

const initial = { list: [] as string[], loading: false, start: start${name} }
const handlers: Record<string, (state: typeof initial, action: { id: string }) => typeof initial> = {
${types.map((type, i) => `  ${type}: (state, { id }) => ({ ...state, loading: ${i % 2 === 0}, list: [...state.list, id] })`).join(',\n')}
}
${fillers(random, 5)}
export default (state = initial, action: { type: string; id: string }) => handlers[action.type]?.(state, action) ?? state
`,
    selectors: `import ${name}Actions from './actions'

${fillers(random, 7)}
export const select${name} = (state: { ${name}: { list: string[] } }) => state.${name}.list
export const names${name} = Object.keys(${name}Actions)
`
  }
}

/** A component, or a page, of React. */
export function componentOf(
  name: string,
  { components, functions }: { components: readonly Exported[]; functions: readonly Exported[] },
  random: Random
): string {
  const handlers = functions.map(
    ({ name: used }, i) => `  const handle${i} = () => {\n    ${random.chance(20) ? `isWeapp && ${used}()` : `${used}()`}\n  }`
  )
  const own = random.chance(35)
  const shown = components.map(({ name: tag }) => {
    const guard = random.pick(['', '', '', 'isWeapp && ', "process.env.TARO_ENV === 'weapp' && ", 'visible && '])
    return `      {${guard}<${tag} title={title} />}`
  })
  return `import { useCallback, useEffect, useState } from 'react'
import { View, Text } from '@tarojs/components'
${GUARD_IMPORTS}${importsOf(components)}${importsOf(functions)}
${fillers(random, 9)}
export function ${name}({ title = '' }: { title?: string }) {
  const [visible, setVisible] = useState(false)
${handlers.join('\n')}
  const own = useCallback(() => {
    ${own ? guardedCall(random) : 'setVisible(true)'}
  }, [])
  useEffect(() => {
    ${random.chance(8) ? lackingCall(random) : 'setVisible(!visible)'}
  }, [visible])
  return (
    <View className="${name}" onClick={own}>
${shown.join('\n')}
${elements(random, 3, ['own', ...functions.map((_, i) => `handle${i}`)])}
    </View>
  )
}

export default ${name}
`
}

/** A component of Vue. */
export function vueOf(name: string, functions: readonly Exported[], random: Random): string {
  return `<template>
  <view class="${name}">
    <view v-if="isWeapp" @tap="share">{{ title }}</view>
    <view v-else-if="visible" @tap="() => ${functions[0]!.name}()">{{ count + 1 }}</view>
    <view v-for="item in list" :key="item.id" @tap="open(item)"><text>{{ item.label }}</text></view>
  </view>
</template>

<script setup lang="ts">
import { computed, ref } from 'vue'
${GUARD_IMPORTS}${importsOf(functions)}
const title = ref('${name}')
const visible = ref(false)
const list = ref<{ id: number; label: string }[]>([])
const count = computed(() => list.value.length)
${fillers(random, 7)}
async function share() {
  ${lackingCall(random)}
}
function open(item: { id: number }) {
  remember(String(item.id))
  ${guardedCall(random)}
}
</script>
`
}
