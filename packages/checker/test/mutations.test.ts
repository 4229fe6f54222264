import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { suffixesOf } from '@taro-capability/support-data'
import { loadParser } from '@taro-capability/usage'
import * as compiler from '@vue/compiler-dom'
import fc from 'fast-check'
import { createAnalysis } from '../src/analysis'
import { applyIgnores } from '../src/ignores'
import { createGraph } from '../src/graph'
import { scriptParser } from '../src/graph/parse'
import { parseTarget } from '../src'

const folder = path.join(__dirname, 'cases')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.([jt]sx?|vue)$/.test(file))
const texts = files.map((file) => [path.join(folder, file), readFileSync(path.join(folder, file), 'utf8')] as const)
const tokensOf = (code: string) => code.match(/\w+|\s+|[^\w\s]/g) ?? []

const mutation = fc.record({
  file: fc.nat(texts.length - 1),
  kind: fc.constantFrom('cut', 'duplicate', 'swap'),
  at: fc.nat(),
  length: fc.integer({ min: 1, max: 8 })
})

function mutate({ file, kind, at, length }: { file: number; kind: string; at: number; length: number }): readonly [string, string] {
  const [name, code] = texts[file]!
  const tokens = tokensOf(code)
  const start = at % tokens.length
  const part = tokens.splice(start, length)
  if (kind === 'duplicate') tokens.splice(start, 0, ...part, ...part)
  if (kind === 'swap') tokens.splice(start, 0, ...part.reverse())
  return [name, tokens.join('')]
}

test('20,000 mutations of the labelled files: an answer or a syntax error, and nothing else', async () => {
  const parse = scriptParser(await loadParser(), compiler)
  const targets = ['weapp@2.10.0', 'h5', 'rn', 'harmony'].map(parseTarget)
  const nothing = new Map()
  const settings = {
    targets,
    alias: {},
    paths: [],
    framework: undefined,
    usesPlugin: false,
    suffixesOf,
    failsClosed: () => false,
    answersTests: () => false,
    constants: () => nothing
  }
  fc.assert(
    fc.property(mutation, (given) => {
      const [file, code] = mutate(given)
      const graph = createGraph({
        resolve: () => undefined,
        has: () => false,
        read: () => undefined,
        parse,
        suffixesOf,
        project: {
          isCandidate: () => true,
          isEntry: () => false,
          isNamedOn: () => false,
          isOfApp: () => false,
          isUsed: () => true,
          mayBeNamedOutside: () => true,
          importersOf: () => []
        }
      })
      try {
        const module = graph.add(file, code, parse(code, file))
        const { findings } = createAnalysis(graph, settings, targets, path.basename)(module)
        applyIgnores(file, module, findings)
        return findings.every(({ line, problems }) => line > 0 && problems.length > 0)
      } catch (error) {
        return error instanceof SyntaxError
      }
    }),
    { numRuns: 20_000 }
  )
}, 300_000)
