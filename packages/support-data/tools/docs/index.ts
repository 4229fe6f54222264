import { type Platform, platforms } from '../../src/platforms'
import type { Language } from '../../src/text'
import { texts } from '../../src/texts'
import type { Api, BaseLibraryUsers, PlatformSupport, StubAnswer, SupportData, SupportState } from '../../src/types'
import { usersSince } from '../../src/users'
import { Notes } from './notes'
import { pageTexts } from './texts'

const marks: Record<SupportState, string> = { real: '✅', conditional: '🟡', stub: '⛔', noop: '⚪', absent: '' }
const weakMark = '☑️'

/** What the page is made of. */
interface Page {
  data: SupportData
  users: BaseLibraryUsers
  language: Language
}

/** docs/support.md: by category, a row an API, a column a platform. */
export function supportPage(data: SupportData, users: BaseLibraryUsers, language: Language): string {
  const page = { data, users, language }
  const text = pageTexts[language]
  const sections = [...categoriesOf(data)]
  const lines = [
    `# ${text.title}`,
    '',
    text.other,
    '',
    text.intro(Object.keys(data.apis).length, packagesOf(data)),
    '',
    ...legend(page),
    '',
    `## ${text.totals}`,
    '',
    ...totals(page),
    '',
    `## ${text.contents}`,
    '',
    sections.map(([category]) => `[${category}](#${anchorOf(category)})`).join(' · '),
    ...sections.flatMap(([category, apis]) => ['', ...section(category, apis, page)])
  ]
  return `${lines.join('\n')}\n`
}

function categoriesOf({ apis }: SupportData): Map<string, [string, Api][]> {
  const categories = new Map<string, [string, Api][]>()
  const byCategory = Object.entries(apis).sort(([, a], [, b]) => (a.category < b.category ? -1 : a.category > b.category ? 1 : 0))
  for (const entry of byCategory) categories.set(entry[1].category, [...(categories.get(entry[1].category) ?? []), entry])
  return categories
}

const packagesOf = ({ packages }: SupportData) =>
  Object.entries(packages)
    .filter(([name]) => !name.includes(' > '))
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')

function legend({ language, users }: Page): string[] {
  const text = pageTexts[language]
  const meanings = texts[language].states
  const states = Object.entries(meanings).filter(([state]) => marks[state as SupportState])
  return [
    `**${text.legend}**`,
    '',
    ...states.map(([state, meaning]) => `- ${marks[state as SupportState]} \`${state}\`: ${meaning}`),
    `- ${weakMark}: ${text.weaker}`,
    `- \`absent\`: ${meanings.absent}`,
    `- 2.13.0 (99.9 %): ${text.version} (${users.date})`
  ]
}

function totals({ data, language }: Page): string[] {
  const states = Object.keys(marks) as SupportState[]
  const apis = Object.values(data.apis)
  const count = (platform: Platform, state: SupportState) => apis.filter((api) => api.platforms[platform].state === state).length
  return [
    row([pageTexts[language].platform, ...states]),
    row(['---', ...states.map(() => '--:')]),
    ...platforms.map((platform) => row([platform, ...states.map((state) => String(count(platform, state)))]))
  ]
}

function section(category: string, apis: [string, Api][], page: Page): string[] {
  const notes = new Notes()
  const rows = apis.map(([name, api]) =>
    row([`[${name}](${api.url})`, ...platforms.map((platform) => cell(api.platforms[platform], notes, page))])
  )
  const list = notes.list()
  return [
    `## ${category}`,
    '',
    row(['API', ...platforms]),
    row(['---', ...platforms.map(() => '---')]),
    ...rows,
    ...(list.length > 0 ? ['', ...list] : [])
  ]
}

function cell(support: PlatformSupport, notes: Notes, { data, users, language }: Page): string {
  const { state, basis, since, condition, stub, contradiction, note } = support
  const isWeak = state === 'real' && (basis === 'tag' || (basis === 'typings' && since === undefined && support.plugin === undefined))
  const version = since && since !== 'original' ? ` ${since} (${usersSince(since, users)} %)` : ''
  const references = notes.refer([
    condition && data.conditions[condition]?.[language],
    stub && noteOf(stub, language),
    contradiction?.[language],
    note?.[language]
  ])
  return `${isWeak ? weakMark : marks[state]}${version}${references}`
}

/** The legend says what most stubs do. */
const noteOf = (stub: StubAnswer, language: Language) =>
  stub === 'resolves-in-production' ? undefined : pageTexts[language].sentence(texts[language].stubs[stub])

const row = (cells: string[]) => `| ${cells.join(' | ')} |`

/** As GitHub makes them: letters and digits stay, the rest goes. */
const anchorOf = (category: string) => category.toLowerCase().replaceAll(/[^\w-]/g, '')
