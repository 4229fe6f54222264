// Whatever is put in the place of an expression, wherever that stands, the program does what it did: each program is run with a
// call `P()` that gives the value of a text, and with the text in the place of the call.
import vm from 'node:vm'
import { loadParser, walk, type Node, type Parse } from '@taro-capability/usage'
import fc from 'fast-check'
import MagicString from 'magic-string'
import { createContext } from '../src/context'
import { replaceExpression } from '../src/replace'
import { join, program } from './generatedPrograms'

const worldOf = (text: string) => `
var n = 1, a = 3, b = 4, k, x = { y: function () { return 5 }, f() { return 6 } }, D = function () { this.y = 7 }
var f = (v) => v, tag = () => 8, P = () => (${text}), m = { P }
`
const wrap = (text: string, body: string) =>
  `Function.prototype.toString = () => 'f';(async function () {${worldOf(text)}{\n${body}\n}}).call(undefined)`

function describeValue(value: unknown): string {
  if (typeof value === 'function') return 'function'
  if (typeof value === 'object' && value !== null) return `${Object.prototype.toString.call(value)} ${JSON.stringify(value)}`
  return `${typeof value} ${String(value)}`
}

/** What a program logs, and how it ends. */
async function run(code: string): Promise<string[]> {
  const trace: string[] = []
  const log = (value: unknown) => trace.push(describeValue(value))
  try {
    await vm.runInNewContext(code, { log }, { timeout: 1000 })
  } catch (error) {
    trace.push(`throws ${(error as Error | undefined)?.constructor.name}`)
  }
  return trace
}

const isValid = (code: string) => {
  try {
    return Boolean(new vm.Script(code))
  } catch {
    return false
  }
}

const isCallOfP = (node: Node): boolean => {
  if (node.type !== 'CallExpression') return false
  const { callee } = node
  const named = callee.type === 'SequenceExpression' ? callee.expressions.at(-1)! : callee
  const name = named.type === 'MemberExpression' ? named.property : named
  return name.type === 'Identifier' && name.name === 'P'
}

function replaceAll(code: string, text: string, parse: Parse): { code: string; count: number } {
  const magic = new MagicString(code)
  const { context } = createContext({
    file: 'a.js',
    options: { facts: { platform: 'h5' } },
    flagModules: undefined,
    parse,
    code: magic,
    script: { text: code, filename: 'a.js' }
  })
  let count = 0
  walk(context.program, (node) => {
    if (isCallOfP(node) && replaceExpression(context, node, text)) count++
  })
  return { code: magic.toString(), count }
}

test('a program with a text in the place of a call that gives its value does the same', async () => {
  const parse = await loadParser()
  let [valid, replaced] = [0, 0]
  await fc.assert(
    fc.asyncProperty(program, async ({ statements, end, isMinified, text }) => {
      const code = wrap(text, statements.map((tokens) => join(tokens, isMinified)).join(end))
      if (!isValid(code)) return
      valid++
      const result = replaceAll(code, text, parse)
      replaced += result.count
      if (!isValid(result.code)) throw new Error(`cannot be parsed:\n${result.code}`)
      const [before, after] = [await run(code), await run(result.code)]
      if (before.join('\n') !== after.join('\n')) throw new Error(`differs:\n${code}\n${result.code}\n${before.join()}\n${after.join()}`)
    }),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 400) }
  )
  // Not a test of programs that are none.
  expect(valid).toBeGreaterThan(100)
  expect(replaced).toBeGreaterThan(100)
}, 600_000)
