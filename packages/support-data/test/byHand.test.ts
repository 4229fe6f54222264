// What a person reads in the shipped source, and the table, say the same.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import data, { platforms } from '../src'
import { locateIn } from '../tools/extract/packages'
import { flagship, others, type Read } from './byHand'

const locate = locateIn(path.join(__dirname, '..'))

/** `@tarojs/taro-h5/dist/api/share/index.js:23` as the file's path and the line. */
function placeOf(at: string): { file: string; line?: number } {
  const [, owner, name, file, line] = /^(?:(\S+) > )?((?:@[^/]+\/)?[^/]+)\/(.+?)(?::(\d+))?$/.exec(at)!
  const folder = locate(name!, owner ? locate(owner) : undefined)
  return { file: path.join(folder, file!), ...(line && { line: Number(line) }) }
}

const all = [...flagship, ...others]

test.each(all.map((read): [string, string, Read] => [read.api, read.platform, read]))('%s on %s', (api, platform, read) => {
  const { file, line } = placeOf(read.at)
  const content = readFileSync(file, 'utf8')
  if (read.text) expect(content.split('\n')[line! - 1]).toContain(read.text)
  if (read.without) expect(content).not.toContain(read.without)
  expect(data.apis[api]!.platforms[read.platform]).toMatchObject({ state: read.state, ...read.more })
})

test('the flagship is read on every platform, and others on all of them', () => {
  expect(flagship.map(({ platform }) => platform).sort()).toEqual([...platforms].sort())
  expect(new Set(others.map(({ platform }) => platform))).toEqual(new Set(platforms))
})

test('each row says what was seen', () => {
  expect(all.filter(({ text, without }) => Boolean(text) === Boolean(without))).toEqual([])
})

test.each(['real', 'conditional', 'stub', 'noop', 'absent'])('%s was read at least twice', (state) => {
  expect(others.filter((read) => read.state === state).length).toBeGreaterThan(1)
})

test.each(['resolves-in-production', 'resolves', 'rejects', 'never-settles', 'returns-error', 'returns-placeholder'])(
  'a stub that answers %s was read',
  (stub) => {
    expect(others.filter((read) => read.more?.stub === stub)).not.toEqual([])
  }
)
