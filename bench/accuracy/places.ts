import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/** Where a program names something that a target lacks. */
export interface Place {
  file: string
  line: number
  api: string
  text: string
}

/** Objects that mini programs have and no other platform: each member is lacking there. */
const globals: Record<string, string> = { wx: 'weapp', my: 'alipay', swan: 'swan', tt: 'tt', qq: 'qq', jd: 'jd' }

const SOURCE = /\.(?:[cm]?[jt]sx?|vue)$/
const ASIDE = /(?:^|\/)(?:node_modules|dist|config|__tests__|tests?|types|\.[^/]+)\/|\.d\.ts$|\.(?:test|spec)\./

/** Everything of a Vue file but its scripts made blank: lines keep their numbers. */
const scripts = (text: string) => {
  let kept = ''
  for (const part of text.split(/(<script[^>]*>[^]*?<\/script>)/))
    kept += part.startsWith('<script') ? part.replace(/^<script[^>]*>|<\/script>$/g, '') : part.replace(/[^\n]/g, '')
  return kept
}

const isDeclared = (node: ts.Identifier) => {
  const { parent } = node
  if (ts.isPropertyAssignment(parent)) return parent.name === node
  if (ts.isPropertySignature(parent) || ts.isMethodSignature(parent) || ts.isQualifiedName(parent) || ts.isTypeReferenceNode(parent)) return true
  if (ts.isVariableDeclaration(parent)) return parent.name === node
  return ts.isDeclarationStatement(parent) || ts.isClassElement(parent) || ts.isParameter(parent) || ts.isJsxAttribute(parent)
}

/** A variable by that name is another thing, unless it was imported from Taro or taken out of an object. */
const isMember = ({ parent }: ts.Identifier) => ts.isPropertyAccessExpression(parent) || ts.isBindingElement(parent)

function* namesIn(file: string, text: string): Generator<Place> {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, file.endsWith('.ts') ? ts.ScriptKind.TS : ts.ScriptKind.TSX)
  const found: Place[] = []
  const add = (node: ts.Node, api: string) => {
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1
    found.push({ file, line, api, text: node.parent.getText(source).split('\n')[0]!.slice(0, 120) })
  }
  const imported = new Set<string>()
  const visit = (node: ts.Node) => {
    if (ts.isImportSpecifier(node) && /['"]@tarojs\/taro['"]$/.test(node.parent.parent.parent.getText(source))) imported.add(node.name.text)
    if (ts.isImportSpecifier(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression) && Object.hasOwn(globals, node.expression.text))
      return add(node.name, `${node.expression.text}.${node.name.text}`)
    else if (ts.isIdentifier(node) && (isMember(node) || (imported.has(node.text) && !isDeclared(node)))) add(node, node.text)
    else if (ts.isStringLiteral(node) && ts.isElementAccessExpression(node.parent) && /^\w+$/.test(node.text)) add(node, node.text)
    ts.forEachChild(node, visit)
  }
  visit(source)
  yield* found
}

/** Every value position that names one of these APIs, or a member of a mini program's global, in the sources that git tracks or that lie there. */
export function placesOf(folder: string, names: Set<string>): Place[] {
  const listed = execFileSync('find', ['.', '-type', 'f'], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 })
  const files = listed.split('\n').map((file) => path.posix.normalize(file)).filter((file) => SOURCE.test(file) && !ASIDE.test(file))
  return files.sort().flatMap((file) => {
    const text = readFileSync(path.join(folder, file), 'utf8')
    if (text.length > 1_000_000) return []
    return [...namesIn(file, file.endsWith('.vue') ? scripts(text) : text)].filter(({ api }) => names.has(api) || api.includes('.'))
  })
}

/** Whether the target lacks it: by the name, or by the global that it is a member of. */
export function isLacking({ api }: Place, platform: string, names: Set<string>): boolean {
  const [global, member] = api.split('.') as [string, string | undefined]
  if (!member) return names.has(api)
  return globals[global] === platform ? names.has(member) : true
}
