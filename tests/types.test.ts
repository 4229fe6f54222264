import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { foreignPackages, unpack } from './packed'

const installed = path.join(__dirname, '../node_modules')

interface Compiler {
  typescript: string
  moduleResolution: string
  options?: object
}

/** TypeScript 7 has no `moduleResolution: node`, and TypeScript 6 wants to hear that one knows it goes. */
const compilers: Compiler[] = [
  { typescript: 'typescript-5.4', moduleResolution: 'node' },
  { typescript: 'typescript-5.4', moduleResolution: 'bundler' },
  { typescript: 'typescript', moduleResolution: 'node', options: { ignoreDeprecations: '6.0' } },
  { typescript: 'typescript', moduleResolution: 'bundler' },
  { typescript: 'typescript-7', moduleResolution: 'bundler' }
]
const taros = { '4.1.10': 'taro-4.1', '4.2.1': '@tarojs/taro' }

const cases = Object.keys(taros).flatMap((taro) => compilers.map((compiler) => ({ taro: taro as keyof typeof taros, ...compiler })))

/** An app beside the packed packages; what they and the app bring from elsewhere is the repository's. */
function makeApp(taro: keyof typeof taros, packages: Record<string, string> = {}): string {
  const app = unpack()
  cpSync(path.join(__dirname, 'types'), app, { recursive: true })
  const link = (name: string, target: string) => {
    mkdirSync(path.dirname(path.join(app, 'node_modules', name)), { recursive: true })
    symlinkSync(path.join(installed, target), path.join(app, 'node_modules', name))
  }
  for (const name of foreignPackages(app)) link(name, name === '@tarojs/taro' ? taros[taro] : (packages[name] ?? name))
  return app
}

/** What the compiler says about the app and about our declarations; Taro's own have errors of their own. */
function compile(app: string, file: string, { typescript, moduleResolution, options }: Compiler): string[] {
  const compilerOptions = {
    target: 'es2022',
    module: { node: 'commonjs', bundler: 'preserve' }[moduleResolution] ?? moduleResolution,
    moduleResolution,
    strict: true,
    esModuleInterop: true,
    skipLibCheck: false,
    noEmit: true,
    types: [],
    ...options
  }
  writeFileSync(path.join(app, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [file] }))
  const tsc = path.join(installed, typescript, 'bin/tsc')
  try {
    return [execFileSync(process.execPath, [tsc, '--pretty', 'false'], { cwd: app, encoding: 'utf8' })].filter(Boolean)
  } catch (error) {
    const { stdout } = error as { stdout: string }
    // Linked packages lie outside the app; indented lines belong to an error above them.
    return stdout.split('\n').filter((line) => line && !/^(\.\.\/|\s)/.test(line))
  }
}

test.each(cases)(
  'Taro $taro with $typescript and moduleResolution $moduleResolution: Taro and taro-capability have the same types',
  ({ taro, ...compiler }) => {
    const app = makeApp(taro)
    expect(compile(app, 'app.ts', compiler)).toEqual([])
    // One line makes Taro's own types whole, where the plugin is in config/index.ts and nothing is imported.
    expect(compile(app, 'reference.ts', compiler)).toEqual([])
  },
  60_000
)

test.each(['vite', 'vite-7'])("%s, rollup and webpack take the resolver's plugins", (vite) => {
  const app = makeApp('4.2.1', { vite })
  expect(compile(app, 'bundlers.ts', { typescript: 'typescript', moduleResolution: 'bundler' })).toEqual([])
})

test("the resolver's plugins need no bundler's types, which CommonJS does not have of each version", () => {
  // As vite 5 does it: its declarations for CommonJS have no export.
  const app = makeApp('4.2.1', { vite: 'nothing', rollup: 'nothing', webpack: 'nothing' })
  expect(compile(app, 'commonjs.cts', { typescript: 'typescript', moduleResolution: 'node16' })).toEqual([])
})
