import type { Node, TSESTree } from '@taro-capability/usage'
import type { Context } from './context'
import { canHoldExpression, isAtStatementStart, isGlued, needsParentheses } from './syntax'

/**
 * Puts an expression in the place of another: the one way to do so, since it knows the place. The new text is not glued to its
 * neighbours, takes parentheses where its precedence or its first token need them, and does not continue the statement before.
 *
 * @param text the new expression, in one line
 * @param kept expressions within the old one that still have to be evaluated, in order, before the new one; they can be edited on
 * @returns whether it was replaced. The target of an assignment, a type, a name in JSX, a decorator and what an earlier pass has
 *   taken are not.
 */
export function replaceExpression(context: Context, node: Node, text: string, kept: readonly Node[] = []): boolean {
  if (context.isReplaced(node) || !canHoldExpression(node, context.parents)) return false
  const shorthand = shorthandOf(node, context.parents)
  const place = shorthand ?? node
  const isSequence = kept.length > 0
  const value = text + lostLines(context.text, node, kept)
  const written = isSequence || value !== text || needsParentheses(node, text, context) ? `(${value})` : text
  const before = shorthand ? `${context.text.slice(...node.range)}: ` : separatorBefore(node, written[0]!, context)
  const after = isGlued(written.at(-1)!, context.text[place.range[1]] ?? '') ? ' ' : ''
  if (isSequence) overwriteAround(context, place.range, `${before}(`, kept, `${value})${after}`)
  else context.code.overwrite(...place.range, before + written + after)
  context.markReplaced(node, ...kept)
  return true
}

/**
 * Puts text around an expression, in parentheses: `(before expression after)`. What is inside it can be edited on, and itself no more.
 *
 * @param before the text before the expression, with which it and `after` make one expression
 * @returns whether it was done, see {@link replaceExpression}
 */
export function wrapExpression(context: Context, node: Node, before: string, after: string): boolean {
  const { parents, text } = context
  if (context.isReplaced(node) || !canHoldExpression(node, parents)) return false
  const separator = shorthandOf(node, parents) ? `${text.slice(...node.range)}: ` : separatorBefore(node, '(', context)
  context.surround(node, `${separator}(${before}`, `${after})`)
  const inner = 'object' in node ? [node.object as Node] : []
  context.markReplaced(node, ...inner)
  return true
}

/** The line ends that go with a node: what stands below it keeps its line number, for those who read no source map. */
const lostLines = (text: string, { range }: Node, kept: readonly Node[]): string =>
  '\n'.repeat(lineEnds(text, range) - kept.reduce((sum, one) => sum + lineEnds(text, one.range), 0))

const lineEnds = (text: string, range: TSESTree.Range): number => text.slice(...range).split('\n').length - 1

/** `{ login }`, whose name is to stay. */
function shorthandOf(node: Node, parents: Context['parents']): TSESTree.Property | undefined {
  const parent = parents.get(node)
  return parent?.type === 'Property' && parent.shorthand ? parent : undefined
}

/** Tokens that go on with the statement of the line before, if it has no semicolon. https://tc39.es/ecma262/#sec-asi-hazards */
const CONTINUES = '([`/+-'

function separatorBefore(node: Node, first: string, { parents, text }: Context): string {
  if (CONTINUES.includes(first) && isAtStatementStart(node, parents)) return ';'
  return isGlued(text[node.range[0] - 1] ?? '', first) ? ' ' : ''
}

/** `(kept, kept, text)`, in which the kept ones are not edited. */
function overwriteAround({ code }: Context, [start, end]: TSESTree.Range, before: string, kept: readonly Node[], after: string): void {
  let last = start
  let gap = before
  for (const { range } of kept) {
    if (last === range[0]) code.appendLeft(last, gap)
    else code.overwrite(last, range[0], gap)
    last = range[1]
    gap = ', '
  }
  if (last === end) code.appendLeft(end, gap + after)
  else code.overwrite(last, end, gap + after)
}
