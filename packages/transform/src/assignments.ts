import { useOf, type Node, type TSESTree } from '@taro-capability/usage'
import type { Context } from './context'

/** Where a source puts something of its own on the Taro object, under the name of an API: `Taro.login = own`. */
export const assignmentsOf = (api: string, { usages, parents }: Context): TSESTree.AssignmentExpression[] =>
  usages.flatMap((usage) => {
    if (!('name' in usage) || usage.name !== api) return []
    const [value, user] = useOf(usage.node, parents)
    return user.type === 'AssignmentExpression' && user.left === value ? [user] : []
  })

/** Whether what a place finds under the name may be the source's own: it does not come before, in the function that puts it there. */
export const mayBeOwn = (node: Node, api: string, context: Context): boolean =>
  assignmentsOf(api, context).some(
    (assignment) => functionOf(assignment, context) !== functionOf(node, context) || assignment.range[1] <= node.range[0]
  )

function functionOf(node: Node, { parents }: Context): Node | undefined {
  let at: Node | undefined = node
  while (at && !/Function/.test(at.type)) at = parents.get(at)
  return at
}
