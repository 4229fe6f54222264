// The snippets of the docs compile, and give what they say, on h5.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

const root = path.join(__dirname, '../../..')
const pages = ['asking.md', 'asking.zh-CN.md', 'flags.md', 'flags.zh-CN.md']

const snippetsOf = (page: string) =>
  Array.from(readFileSync(path.join(root, 'docs', page), 'utf8').matchAll(/^```ts\n([\s\S]*?)^```$/gm), ([, code]) => code!)

const all = pages.flatMap((page) => snippetsOf(page).map((code, i): [string, string] => [`${page}, snippet ${i + 1}`, code]))

test('there are snippets on every page, the same in both languages', () => {
  const [asking, askingZh, flags, flagsZh] = pages.map(snippetsOf)
  expect([asking, flags]).not.toContainEqual([])
  expect([askingZh, flagsZh]).toEqual([asking, flags])
})

test.each(all)('%s gives what it says', (_, code) => {
  const claims: [unknown, string][] = []
  const claiming = code.replace(/^(.+?) +\/\/ → (.+)$/gm, (_line, expression, value) => `__claim(${expression}, ${JSON.stringify(value)})`)
  const script = ts.transpile(claiming, { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 })
  process.env.TARO_ENV = 'h5'
  new Function('require', 'exports', '__claim', script)(jest.requireActual, {}, (value: unknown, said: string) =>
    claims.push([structuredClone(value), said])
  )
  for (const [value, said] of claims) expect(value).toEqual(new Function(`return ${said}`)())
  expect(claims.length).toBe(code.match(/ → /g)?.length)
})

test('all of them compile', () => {
  const config = ts.readConfigFile(path.join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file)).config as { compilerOptions: object }
  const { options } = ts.convertCompilerOptionsFromJson({ ...config.compilerOptions, types: [] }, root)
  const files = new Map(all.map(([, code], i) => [path.join(root, 'docs', `snippet-${i}.ts`), `${code}\nexport {}`]))
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists } = host
  host.fileExists = (file) => files.has(file) || fileExists(file)
  host.getSourceFile = (file, version) =>
    files.has(file) ? ts.createSourceFile(file, files.get(file)!, version) : getSourceFile(file, version)
  const program = ts.createProgram([...files.keys()], options, host)
  const errors = [...files.keys()].flatMap((file) => program.getSemanticDiagnostics(program.getSourceFile(file)))
  expect(errors.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))).toEqual([])
}, 30_000)
