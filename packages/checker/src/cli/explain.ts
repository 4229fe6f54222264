import data, { platforms, type PlatformSupport } from '@taro-capability/support-data'
import { didYouMean } from '@taro-capability/usage'

/**
 * Where an API works, for a person.
 *
 * @param text its name, with or without \`Taro.\` before it and a field behind it
 * @throws Error for a name that no API has
 */
export function explainApi(text: string): string {
  // As reports write it: `Taro.login`, `wx.login`, `updateShareMenu.object.isPrivateMessage`.
  const name = text.replace(/^(Taro|wx|my|tt|swan|qq|jd)\./, '').split('.')[0]!
  if (!Object.hasOwn(data.apis, name)) throw new Error(`Taro has no API '${name}'${didYouMean(name, Object.keys(data.apis))}`)
  const { title, url, fields = {}, platforms: support } = data.apis[name]!
  const newer = Object.entries(fields).flatMap(([path, { since }]) => (since ? [`  ${name}.${path}: base library ${since}`] : []))
  return [
    `Taro.${name}${title ? `: ${plain(title)}` : ''}`,
    '',
    ...tableOf([
      ['platform', 'works', 'what happens'],
      ...platforms.map((platform) => [platform, answerOf(support[platform]), describe(support[platform])])
    ]),
    '',
    ...(newer.length > 0 ? ['fields with a minimum of their own on weapp:', ...newer] : []),
    ...(url ? [url] : [])
  ].join('\n')
}

/** Rows as a person reads them: each column as wide as its widest cell, a line under the head. */
function tableOf(rows: string[][]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  const line = (cells: string[]) => `  ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join('  ')}`.trimEnd()
  const [head, ...body] = rows.map(line)
  return [head!, line(widths.map((width) => '─'.repeat(Math.min(width, 40)))), ...body]
}

const answerOf = ({ state }: PlatformSupport): string => (state === 'real' ? 'yes' : state === 'conditional' ? 'sometimes' : 'no')

/** The first sentence of Taro's own words, without their Markdown. */
const plain = (title: string) => title.replace(/\[([^\]]*)\]\([^)]*\)|[*`]/g, '$1').split(/(?<=。)|\n/)[0]!

function describe({ state, stub, since, condition, basis }: PlatformSupport): string {
  const what: Record<typeof state, string> = {
    real: since && since !== 'original' ? `works, since base library ${since}` : 'works',
    conditional: `works ${condition ? (data.conditions[condition]?.en ?? condition) : 'under a condition'}`,
    stub: `does not work: a stub that ${stub?.replaceAll('-', ' ') ?? 'does nothing'}`,
    noop: 'does nothing',
    absent: 'undefined'
  }
  return basis === 'tag' ? `${what[state]} (by Taro's tag alone)` : what[state]
}
