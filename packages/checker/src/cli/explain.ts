import data, { answer, isByTagAlone, phraseOf, platforms, type Answer, type PlatformSupport } from '@taro-capability/support-data'
import { didYouMean } from '@taro-capability/usage'
import { isHostGlobal } from '../evaluate/taro'

/**
 * Where an API works, for a person.
 *
 * @param text its name, with or without `Taro.` before it and a field behind it
 * @throws Error for a name that no API has
 */
export function explainApi(text: string): string {
  // As reports write it: `Taro.login`, `wx.login`, `updateShareMenu.object.isPrivateMessage`.
  const [object, member] = text.split('.') as [string, string?]
  const name = member !== undefined && (object === 'Taro' || isHostGlobal(object)) ? member : object
  if (!Object.hasOwn(data.apis, name)) throw new Error(`Taro has no API '${name}'${didYouMean(name, Object.keys(data.apis))}`)
  const { title, url, fields = {}, platforms: supports } = data.apis[name]!
  const newer = Object.entries(fields).flatMap(([path, { since }]) => (since ? [`  ${name}.${path}: base library ${since}`] : []))
  return [
    `Taro.${name}${title ? `: ${plain(title)}` : ''}`,
    '',
    ...tableOf([
      ['platform', 'works', 'what happens'],
      ...platforms.map((platform) => {
        const given = answer(name, { platform })
        return [platform, works(given), describe(given, supports[platform])]
      })
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

const works = ({ state }: Answer): string => (state === 'real' ? 'yes' : state === 'conditional' ? 'sometimes' : 'no')

/** The first sentence of Taro's own words, without their Markdown. */
const plain = (title: string) => title.replace(/\[([^\]]*)\]\([^)]*\)|[*`]/g, '$1').split(/(?<=。)|\n/)[0]!

function describe(given: Answer, support: PlatformSupport): string {
  return isByTagAlone(support) ? `${phraseOf(given)} (by Taro's tag alone)` : phraseOf(given)
}
