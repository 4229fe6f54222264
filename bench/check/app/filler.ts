import type { Random } from './random'

const NOUNS = 'order user cart coupon address product store message comment invoice banner topic refund shipment balance review'.split(' ')
const VERBS = 'load save remove update select merge format filter sort group count render toggle submit cancel refresh'.split(' ')
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

export const noun = (random: Random) => random.pick(NOUNS)

/** `loadOrder12` */
export const verbName = (random: Random, index: number) => `${random.pick(VERBS)}${capital(random.pick(NOUNS))}${index}`

/** Functions as apps have them, that name nothing of Taro. */
export const fillers = (random: Random, count: number): string =>
  Array.from({ length: count }, (_, index) => random.pick(FUNCTIONS)(verbName(random, index), noun(random), random)).join('\n')

const FUNCTIONS: ((name: string, thing: string, random: Random) => string)[] = [
  (name, thing) => `function ${name}(list: { id: number; ${thing}: string; price?: number }[], chosen: number[] = []) {
  const total = list.reduce((sum, { price = 0 }) => sum + price, 0)
  return list
    .filter(({ id }) => chosen.length === 0 || chosen.includes(id))
    .map((item, index) => ({ ...item, key: \`${thing}-\${item.id}-\${index}\`, share: total > 0 ? (item.price ?? 0) / total : 0 }))
    .sort((one, other) => one.id - other.id)
}
`,
  (name, thing) => `async function ${name}(id: string, options: { retry?: number; silent?: boolean } = {}) {
  const { retry = 3, silent = false } = options
  for (let attempt = 0; attempt < retry; attempt++) {
    try {
      const response = await fetch(\`/api/${thing}/\${id}?attempt=\${attempt}\`)
      if (response.status === 404) return null
      if (response.status >= 500) continue
      return (await response.json()) as { id: string; ${thing}: string[] }
    } catch (error) {
      if (!silent && attempt === retry - 1) throw error
    }
  }
  return undefined
}
`,
  (name, thing) => `const ${name} = (state: Record<string, unknown>, key: '${thing}' | 'page' | 'total') => {
  switch (key) {
    case '${thing}':
      return Object.entries(state).filter(([name]) => name.startsWith('${thing}.'))
    case 'page':
      return [['page', Number(state.page ?? 1)]]
    default: {
      const total = Object.values(state).length
      return total > 100 ? [['total', '99+']] : [['total', String(total)]]
    }
  }
}
`,
  (name, thing, random) => `const ${name}Columns = [
${Array.from({ length: 4 + random.below(6) }, (_, i) => `  { title: '${thing} ${i}', dataIndex: '${thing}${i}', width: ${80 + i * 10}, align: 'left' as const, visible: (role: string) => role !== 'guest' || ${i} < 3 },`).join('\n')}
]
const ${name} = (role: string) => ${name}Columns.filter(({ visible }) => visible(role)).map(({ dataIndex, title }) => [dataIndex, title])
`,
  (name, thing) => `class ${capital(thing)}${capital(name)} {
  entries = new Map<string, { at: number; ${thing}: string }>()
  limit = 100
  get size() {
    return this.entries.size
  }
  put(key: string, ${thing}: string) {
    if (this.entries.size >= this.limit) this.entries.delete(this.entries.keys().next().value as string)
    this.entries.set(key, { at: Date.now(), ${thing} })
    return this
  }
  find(predicate: (${thing}: string) => boolean) {
    for (const [key, entry] of this.entries) if (predicate(entry.${thing})) return { key, ...entry }
    return undefined
  }
}
const ${name} = new ${capital(thing)}${capital(name)}()
`
]

/** Elements as pages have them, indented into a function. */
export function elements(random: Random, depth: number, handlers: readonly string[]): string {
  const pad = '  '.repeat(6 - depth)
  const thing = noun(random)
  if (depth === 0) return `${pad}<Text className="${thing}__label">{${thing}Title ?? '${thing}'}</Text>`
  const children = Array.from({ length: 1 + random.below(3) }, () => elements(random, depth - 1, handlers)).join('\n')
  const handler = handlers.length > 0 && random.chance(40) ? ` onClick={${random.pick(handlers)}}` : ''
  return `${pad}<View className="${thing} ${thing}--level-${depth}"${handler}>\n${children.replaceAll(/\b\w+Title\b/g, 'title')}\n${pad}</View>`
}
