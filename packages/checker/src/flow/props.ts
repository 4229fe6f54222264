import type { Node, TSESTree } from '@taro-capability/usage'
import type { NodeReference } from '../evaluate/value'
import { isFunction } from '../evaluate/functions'
import { given } from './calls'
import { ofThis } from './fields'
import { type Held, type UseSites } from './types'

// React's own. https://react.dev/reference/react/createElement
const NO_PROPS = /^(ref|key)$/

/** Follows what an element is given: as an attribute, or in `{…}` between its tags. */
export function* contained(held: Held, container: Node): UseSites {
  const holder = held.module.parents.get(container)
  if (holder?.type === 'JSXElement') yield* ofComponent({ ...held, path: ['children', ...held.path] }, holder.openingElement)
  else if (holder?.type !== 'JSXAttribute' || holder.name.type !== 'JSXIdentifier' || NO_PROPS.test(holder.name.name)) yield held
  else
    yield* ofComponent({ ...held, path: [holder.name.name, ...held.path] }, held.module.parents.get(holder) as TSESTree.JSXOpeningElement)
}

/** Follows a value among the props of a component, if it is one of the project. */
export function* ofComponent(held: Held, element: TSESTree.JSXOpeningElement): UseSites {
  const component = held.run.functionAt({ node: element.name, module: held.module })
  if (!component) yield held
  else if (isFunction(component.node)) yield* given(held, component, 0, element)
  else yield* ofClass(held, component, element)
}

function* ofClass(held: Held, component: NodeReference, element: Node): UseSites {
  const { body } = component.node as TSESTree.ClassDeclaration
  const constructor = body.body.find((one) => one.type === 'MethodDefinition' && one.kind === 'constructor')
  if (constructor) yield* given(held, { ...component, node: (constructor as TSESTree.MethodDefinition).value }, 0, element)
  yield* ofThis(component, { ...held, path: ['props', ...held.path] })
}
