import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import webpack, { type Compiler, type Configuration, type Watching } from 'webpack'
import { WorkPlugin } from '../src/webpack'
import { createWork } from '../src/work'

const root = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'taro-capability-')))
afterAll(() => rmSync(root, { recursive: true }))

const write = (file: string, code: string) => writeFileSync(path.join(root, file), code)
const asking = (name: string) => `import { supports } from 'taro-capability'\nexport const ${name} = supports('authPrivateMesage')\n`

/** As plugins that write HTML or styles do: a compilation within a compilation, once the other has read its sources. */
const withChild = (compiler: Compiler) =>
  compiler.hooks.finishMake.tapAsync('child', (compilation, end) => {
    // The child has this tap, too.
    if (compilation.compiler.isChild()) return end()
    const child = compilation.createChildCompiler('child', {}, [new webpack.EntryPlugin(root, './child.js', { name: 'child' })])
    child.runAsChild((error) => end(error))
  })

function compilerOf(...plugins: Configuration['plugins'] & object): Compiler {
  const work = createWork({ platform: 'h5' }, root, String)
  return webpack({
    mode: 'development',
    context: root,
    entry: './page.js',
    devtool: false,
    output: { path: path.join(root, 'dist') },
    externals: { 'taro-capability': 'commonjs taro-capability' },
    resolveLoader: { extensions: ['.ts', '.js'] },
    plugins: [new WorkPlugin({ ...work, redirect: () => undefined }), ...plugins]
  })
}

const warningsOf = ({ compilation }: webpack.Stats) =>
  [compilation, ...compilation.children].flatMap(({ warnings }) => warnings.map(({ message }) => message.split('\n').at(-1)!))

test('a warning is said once a build, in which other compilations take part', async () => {
  write('page.js', `import './child.js'\n${asking('page')}`)
  write('child.js', asking('child'))
  const compiler = compilerOf(withChild)
  const stats = await new Promise<webpack.Stats>((resolve, reject) =>
    compiler.run((error, done) => (error ? reject(error) : resolve(done!)))
  )
  await new Promise((resolve) => compiler.close(resolve))
  expect(stats.compilation.errors).toEqual([])
  const warnings = warningsOf(stats).filter((warning) => warning.includes('authPrivateMesage'))
  expect(warnings.filter((warning) => warning.includes('child.js'))).toHaveLength(1)
  expect(warnings.filter((warning) => warning.includes('page.js'))).toHaveLength(1)
})

test('and once for each change while it watches', async () => {
  write('page.js', asking('page'))
  const compiler = compilerOf()
  const builds: string[][] = []
  let seen: (() => void) | undefined
  const next = () => new Promise<void>((resolve) => (seen = resolve))
  const first = next()
  const watching = compiler.watch({ aggregateTimeout: 5 }, (_, stats) => {
    builds.push(warningsOf(stats!).filter((warning) => warning.includes('authPrivateMesage')))
    seen?.()
  }) as Watching
  await first
  write('page.js', `\n${asking('page')}`)
  while (!builds.at(-1)![0]?.includes(':3:')) await next()
  await new Promise((resolve) => watching.close(resolve))
  expect(builds[0]).toEqual([expect.stringContaining('page.js:2:21:')])
  expect(builds.at(-1)).toHaveLength(1)
})
