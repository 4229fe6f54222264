import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/** Where a program names something that a target may lack. */
export interface Place {
  file: string
  line: number
  /** The name, or a mini program's global and its member: `wx.login`. */
  api: string
  /** Whether it is a member of what was imported from Taro, or of such a global: others are mostly members of objects of the app's own. */
  isDirect: boolean
}

/** Objects that one mini program has and no other platform: each member is lacking there. */
const globals: Record<string, string> = { wx: 'weapp', my: 'alipay', swan: 'swan', tt: 'tt', qq: 'qq', jd: 'jd' }

const WORD = /^\w+$/
const SOURCE = /\.(?:[cm]?[jt]sx?|vue)$/
const ASIDE = /(?:^|\/)(?:node_modules|dist|config|__tests__|tests?|types|\.[^/]+)\/|\.d\.ts$|\.(?:test|spec)\./
/** Longer files are bundles of others. */
const MAX_LENGTH = 1_000_000

/** Everything of a Vue file but its scripts made blank: lines keep their numbers. */
function scripts(text: string): string {
  const parts = text.split(/(<script[^>]*>[^]*?<\/script>)/)
  return parts
    .map((part) => (part.startsWith('<script') ? part.replace(/^<script[^>]*>|<\/script>$/g, '') : part.replace(/[^\n]/g, '')))
    .join('')
}

/** The names that a file declares: imported from Taro, and otherwise. */
function declaredNames(source: ts.SourceFile) {
  const [ofTaro, own] = [new Set<string>(), new Set<string>()]
  const visit = (node: ts.Node, isTaro: boolean) => {
    const isOfTaro = isTaro || (ts.isImportDeclaration(node) && /^['"]@tarojs\/taro['"]$/.test(node.moduleSpecifier.getText(source)))
    if ('name' in node && node.name && ts.isIdentifier(node.name as ts.Node) && isDeclaration(node))
      (isOfTaro ? ofTaro : own).add((node.name as ts.Identifier).text)
    ts.forEachChild(node, (child) => visit(child, isOfTaro))
  }
  visit(source, false)
  return { ofTaro, own }
}

const isDeclaration = (node: ts.Node) =>
  ts.isImportClause(node) ||
  ts.isImportSpecifier(node) ||
  ts.isNamespaceImport(node) ||
  ts.isVariableDeclaration(node) ||
  ts.isParameter(node) ||
  ts.isBindingElement(node)

function namesIn(file: string, text: string): Place[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, file.endsWith('.ts') ? ts.ScriptKind.TS : ts.ScriptKind.TSX)
  const { ofTaro, own } = declaredNames(source)
  const found: Place[] = []
  const add = (node: ts.Node, api: string, isDirect: boolean) =>
    found.push({ file, line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1, api, isDirect })
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return
    if (ts.isPropertyAccessExpression(node)) {
      const object = ts.isIdentifier(node.expression) ? node.expression.text : ''
      const isGlobal = Object.hasOwn(globals, object) && !own.has(object)
      add(node.name, isGlobal ? `${object}.${node.name.text}` : node.name.text, isGlobal || ofTaro.has(object))
    } else if (
      ts.isElementAccessExpression(node) &&
      ts.isStringLiteralLike(node.argumentExpression) &&
      WORD.test(node.argumentExpression.text)
    )
      add(node, node.argumentExpression.text, ofTaro.has(node.expression.getText(source)))
    else if (ts.isBindingElement(node)) add(node, (node.propertyName ?? node.name).getText(source), false)
    else if (ts.isIdentifier(node) && ofTaro.has(node.text) && isValue(node)) add(node, node.text, true)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** Whether an identifier stands for a variable: it is no member's name and no key. */
function isValue(node: ts.Identifier): boolean {
  const { parent } = node
  const isName = 'name' in parent && parent.name === node && !ts.isShorthandPropertyAssignment(parent)
  return !isName && !ts.isTypeReferenceNode(parent) && !ts.isQualifiedName(parent) && !ts.isJsxAttribute(parent)
}

/** Every place in a folder's sources that names one of these APIs, or a member of a mini program's global. */
export function placesOf(folder: string, names: Set<string>): Place[] {
  const listed = execFileSync('find', ['.', '-type', 'f'], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 })
  const files = listed.split('\n').map((file) => path.posix.normalize(file))
  return files
    .filter((file) => SOURCE.test(file) && !ASIDE.test(file))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(path.join(folder, file), 'utf8')
      return text.length > MAX_LENGTH ? [] : namesIn(file, file.endsWith('.vue') ? scripts(text) : text)
    })
    .filter(({ api }) => names.has(api) || api.includes('.'))
}

/** Whether a platform lacks it: by the name, or by the global that it is a member of. */
export function isLacking({ api }: Place, platform: string, names: Set<string>): boolean {
  const [global, member] = api.split('.') as [string, string | undefined]
  if (!member) return names.has(api)
  return globals[global] === platform ? names.has(member) : true
}
