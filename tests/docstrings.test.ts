// What a package exports is explained where it stands: editors show that, and a type alone does not say units or what is thrown.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

const root = path.join(__dirname, '..')
const packagesDir = path.join(root, 'packages')

/** The sources of a package's entries. */
function entriesOf(name: string): string[] {
  const folder = path.join(packagesDir, name)
  const { exports = {} } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { exports?: object }
  return Object.keys(exports)
    .map((entry) => path.join(folder, 'src', entry === '.' ? 'index' : entry))
    .flatMap((file) => [`${file}.ts`, path.join(file, 'index.ts')])
    .filter((file) => existsSync(file))
}

const config = ts.getParsedCommandLineOfConfigFile(
  path.join(root, 'tsconfig.json'),
  {},
  {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(String(messageText))
    }
  }
)!
const entries = readdirSync(packagesDir).flatMap(entriesOf)
const program = ts.createProgram(entries, config.options)
const checker = program.getTypeChecker()

/** Whether it is declared by hand: what a command writes into the adapters says no more than the types of core, which are explained. */
function isByHand({ declarations: [first] = [] }: ts.Symbol): boolean {
  const source = first?.getSourceFile()
  return source !== undefined && !source.fileName.includes('/node_modules/') && !source.text.startsWith('// Written by')
}

/** What a file exports, by what stands behind its name. */
function exportsOf(file: string): [name: string, symbol: ts.Symbol][] {
  const module = checker.getSymbolAtLocation(program.getSourceFile(file)!)
  return (module ? checker.getExportsOfModule(module) : []).map((symbol) => [
    symbol.name,
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  ])
}

test.each(entries.map((file) => [path.relative(packagesDir, file), file]))('%s', (_, file) => {
  const silent = exportsOf(file).filter(([, symbol]) => isByHand(symbol) && symbol.getDocumentationComment(checker).length === 0)
  expect(silent.map(([name]) => name)).toEqual([])
})
