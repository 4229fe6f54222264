import type { Node } from '@taro-capability/usage'
import type { Module } from './module'

/** The calls of a module that load another one: `import('./session')`, `require('./session')`. */
export const loadsIn = ({ parents }: Module, specifier: string): Node[] => [...parents.keys()].filter((node) => loads(node, specifier))

const loads = (node: Node, specifier: string) =>
  (node.type === 'ImportExpression' && isText(node.source, specifier)) ||
  (node.type === 'CallExpression' &&
    node.callee.type === 'Identifier' &&
    node.callee.name === 'require' &&
    isText(node.arguments[0], specifier))

const isText = (node: Node | undefined, text: string) => node?.type === 'Literal' && node.value === text
