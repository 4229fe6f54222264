import { isInitialised } from './initialised'
import type { Reference, Variable } from './scopes/types'
import { isTransparent, literalString, propertyName } from './tree'
import type { Node, TSESTree } from './types'

/** What a build puts in the place of a global or of `process.env.NAME`: names, and values as source text. */
export type Defines = Readonly<Record<string, string>>

/** What is known of a program's variables. */
interface Variables {
  referenceOf(identifier: Node): Reference | undefined
  isNeverReassigned(variable: Variable): boolean
  defines: Defines
}

/** A value that an expression always has. */
type Known = { value: string | null | undefined } | undefined

/** Longer strings name no API. */
const MAX_STRING = 10_000

/**
 * Reads the string that an expression always has: a literal, a concatenation or template of such, a `const`, the member of an enum,
 * what the build defines, and `??` and `||` of these. It is what esbuild and TypeScript make a literal of, and more.
 */
export function createStaticString({ referenceOf, isNeverReassigned, defines }: Variables): (node: Node) => string | undefined {
  // A constant may be made of itself, or of another one twice, which is made of another one twice.
  const values = new Map<Node, Known>()

  function valueOf(node: Node): Known {
    if (values.has(node)) return values.get(node)
    values.set(node, undefined)
    const value = read(node)
    values.set(node, value)
    return value
  }

  function read(node: Node): Known {
    if (isTransparent(node)) return valueOf(node.expression)
    switch (node.type) {
      case 'Literal':
        return typeof node.value === 'string' || node.raw === 'null' ? { value: node.value as string | null } : undefined
      case 'TemplateLiteral':
        return joined(
          node.quasis.flatMap(({ value }, index) => [known(value.cooked), ...node.expressions.slice(index, index + 1).map(valueOf)])
        )
      case 'BinaryExpression':
        return node.operator === '+' ? joined([valueOf(node.left), valueOf(node.right)]) : undefined
      case 'LogicalExpression':
        return chosen(node.operator, valueOf(node.left), node.right)
      case 'Identifier':
        return identifier(node)
      case 'MemberExpression':
        return member(node)
      default:
        return undefined
    }
  }

  function chosen(operator: TSESTree.LogicalExpression['operator'], left: Known, right: Node): Known {
    if (!left) return undefined
    const takesLeft = operator === '??' ? left.value != null : operator === '||' ? Boolean(left.value) : !left.value
    return takesLeft ? left : valueOf(right)
  }

  function identifier(node: TSESTree.Identifier): Known {
    const reference = referenceOf(node)
    if (!reference) return node.name === 'undefined' ? { value: undefined } : defined(node.name)
    const definition = definitionOf(reference)
    if (definition?.type === 'TSEnumMember') return definition.initializer && valueOf(definition.initializer)
    const isConstant = definition?.type === 'VariableDeclarator' && definition.id.type === 'Identifier' && definition.init
    return isConstant && isInitialised(reference) ? valueOf(isConstant) : undefined
  }

  function member(node: TSESTree.MemberExpression): Known {
    const path = pathOf(node)
    if (path !== undefined) return defined(path)
    const reference = referenceOf(node.object)
    const definition = reference && definitionOf(reference)
    if (definition?.type !== 'TSEnumDeclaration' || definition.declare || !isInitialised(reference!)) return undefined
    const name = propertyName(node)
    const found = definition.body.members.filter(({ id }) => (id.type === 'Identifier' ? id.name : literalString(id)) === name)
    return found.length === 1 && found[0]!.initializer ? valueOf(found[0]!.initializer) : undefined
  }

  /** What declares a variable that has one value: nothing else declares it or writes to it. */
  const definitionOf = ({ resolved }: Reference): Node | undefined =>
    resolved && isNeverReassigned(resolved) ? (resolved.defs[0]?.node as Node | undefined) : undefined

  /** `process.env.TARO_APP_KIND` where `process` is the global. */
  function pathOf(node: Node): string | undefined {
    if (node.type === 'Identifier') return referenceOf(node) ? undefined : node.name
    if (node.type !== 'MemberExpression' || node.optional) return undefined
    const [object, name] = [pathOf(node.object), propertyName(node)]
    return object === undefined || name === undefined ? undefined : `${object}.${name}`
  }

  const defined = (name: string): Known => (Object.hasOwn(defines, name) ? literalOf(defines[name]!) : undefined)

  return (node) => valueOf(node)?.value ?? undefined
}

const known = (value: string | null): Known => (value === null ? undefined : { value })

function joined(parts: Known[]): Known {
  const texts = parts.map((part) => part?.value)
  if (!texts.every((text) => typeof text === 'string')) return undefined
  const value = texts.join('')
  return value.length > MAX_STRING ? undefined : { value }
}

/** The string that a text of JavaScript is, as `JSON.stringify` and people write it. */
function literalOf(text: string): Known {
  const [, quote, content] = /^\s*(['"`])([^\\\n]*)\1\s*$/.exec(text) ?? []
  return quote === undefined || content!.includes(quote) || content!.includes('${') ? undefined : { value: content! }
}
