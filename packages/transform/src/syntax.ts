import { isTransparent, isWritten, type Node, type TSESTree } from '@taro-capability/usage'
import type { Context } from './context'

type Parents = Context['parents']

/** Whether an expression of another kind may stand in a node's place. */
export function canHoldExpression(node: Node, parents: Parents): boolean {
  const [value, user] = valueAndUser(node, parents)
  if (node.type.startsWith('JSX') || isWritten(value, user) || isDecorator(node, parents)) return false
  switch (user.type) {
    case 'ForInStatement':
    case 'ForOfStatement':
      return user.left !== value
    case 'AssignmentPattern':
      return user.right === value
    case 'VariableDeclarator':
      return user.init === value
    case 'Property':
      return parents.get(user)!.type !== 'ObjectPattern' || (user.computed && user.key === value)
    case 'ArrayPattern':
    case 'RestElement':
    case 'ExportSpecifier':
      return false
    case 'TSEnumMember':
    case 'TSExportAssignment':
    case 'TSInstantiationExpression':
      return true
    default:
      return !user.type.startsWith('TS')
  }
}

/** The outermost expression that only wraps a node, and what it stands in. */
function valueAndUser(node: Node, parents: Parents): [value: Node, user: Node] {
  const parent = parents.get(node)!
  return isTransparent(parent) ? valueAndUser(parent, parents) : [node, parent]
}

/** `@Taro.login() class A {}`: what may stand there is limited. https://tc39.es/proposal-decorators/#sec-syntax */
function isDecorator(node: Node, parents: Parents): boolean {
  const parent = parents.get(node)!
  if (parent.type === 'Decorator') return true
  const isPart = isTransparent(parent) || parent.type === 'MemberExpression' || parent.type === 'CallExpression'
  return isPart && parent.range[0] === node.range[0] && isDecorator(parent, parents)
}

/** Whether an expression can stand wherever a member expression or a call can. */
const TIGHT = new Set([
  'ArrayExpression',
  'CallExpression',
  'ClassExpression',
  'FunctionExpression',
  'Identifier',
  'ImportExpression',
  'Literal',
  'MemberExpression',
  'MetaProperty',
  'ObjectExpression',
  'TaggedTemplateExpression',
  'TemplateLiteral',
  'ThisExpression'
])

/** Whether an expression has to be put in parentheses in the place of a node. */
export function needsParentheses(node: Node, text: string, { parents, parse }: Context): boolean {
  const expression = readExpression(text, parse)
  if (!TIGHT.has(expression.type)) return true
  const parent = parents.get(node)!
  const isMemberObject = parent.type === 'MemberExpression' && parent.object === node
  // `1.toFixed()`
  if (isMemberObject && expression.type === 'Literal' && typeof expression.value === 'number') return true
  // `new f().A()` would call the wrong one.
  if (isNewCallee(node, parents) && expression.type !== 'Identifier') return true
  // A statement that is a string is a directive.
  const isString = expression.type === 'Literal' && typeof expression.value === 'string'
  if (isString) return startedBy(node, parents)?.type === 'ExpressionStatement'
  return /^(\{|function\b|class\b|async\b|let\b)/.test(text) && isFirstToken(node, parents)
}

function readExpression(text: string, parse: Context['parse']): Node {
  const [statement] = parse(`(${text})`, 'expression.ts').program.body
  return (statement as TSESTree.ExpressionStatement).expression
}

function isNewCallee(node: Node, parents: Parents): boolean {
  const parent = parents.get(node)!
  if (parent.type === 'NewExpression') return parent.callee === node
  const isFirst = isTransparent(parent) || (parent.type === 'MemberExpression' && parent.object === node)
  return isFirst && isNewCallee(parent, parents)
}

/** Whether a node starts where `{`, `function` or `class` would start something else than an expression. */
const isFirstToken = (node: Node, parents: Parents): boolean => startedBy(node, parents) !== undefined

/** Whether a node starts a statement that another one stands before. */
export function isAtStatementStart(node: Node, parents: Parents): boolean {
  const statement = startedBy(node, parents)
  const list = statement?.type === 'ExpressionStatement' && statement.range[0] === node.range[0] && statementsOf(parents.get(statement)!)
  return Boolean(list) && (list as Node[])[0] !== statement
}

/** What the first token of a node is the first token of: a statement, an exported expression or the body of an arrow function. */
function startedBy(node: Node, parents: Parents): Node | undefined {
  const parent = parents.get(node)
  if (!parent || parent.type === 'ExpressionStatement' || parent.type === 'ExportDefaultDeclaration') return parent
  if (parent.type === 'ArrowFunctionExpression' && parent.body === node) return parent
  return parent.range[0] === node.range[0] ? startedBy(parent, parents) : undefined
}

/** The statements of a list; undefined for a statement that has one other as its body, `if (a) b()`. */
function statementsOf(node: Node): Node[] | undefined {
  if (node.type === 'SwitchCase') return node.consequent
  return /^(Program|BlockStatement|StaticBlock|TSModuleBlock)$/.test(node.type) ? (node as { body: Node[] }).body : undefined
}

/** What a name can hold; half of a surrogate pair is taken for a letter. https://tc39.es/ecma262/#prod-IdentifierPart */
const WORD = /[\p{ID_Continue}\p{Surrogate}\p{Join_Control}$\\]/u

/** Whether two characters that stand side by side are read as one token, or start a comment. */
export function isGlued(left: string, right: string): boolean {
  if (WORD.test(right) && (WORD.test(left) || left === '/')) return true
  // What starts or ends with another sign that could be read so is put in parentheses.
  return ['//', '/*', '..'].includes(left + right)
}
