import { propertyName } from '@taro-capability/usage'
import { lift } from '../evaluate/builtins'
import { fixed, isEqual, type Value } from '../evaluate/value'
import type { Entry } from './entries'

/** What the entries of `defineConstants` define. https://docs.taro.zone/docs/config-detail#defineconstants */
export const constantsOf = (entries: Entry[], evaluate: (entry: Entry) => Value | undefined): Map<string, Value> =>
  withoutDoubt(entries.flatMap((entry) => constantOf(entry, evaluate(jsonArgument(entry)))))

/** What development builds and production builds define differently is not known. */
function withoutDoubt(constants: [string, Value][]): Map<string, Value> {
  const differs = ([name, value]: [string, Value]) =>
    constants.some(([other, its]) => other === name && its !== value && isEqual(value, its, false) !== true)
  return new Map(constants.filter((constant) => !differs(constant)))
}

/** A constant is given as source text: `JSON.stringify(x)` stands for x. */
function jsonArgument(entry: Entry): Entry {
  const { node } = entry
  const isStringify = node.type === 'CallExpression' && node.callee.type === 'MemberExpression' && propertyName(node.callee) === 'stringify'
  return isStringify && node.arguments[0] ? { ...entry, node: node.arguments[0] } : entry
}

function constantOf({ name, node }: Entry, value: Value | undefined): [string, Value][] {
  if (!value) return []
  const isSource = value.kind === 'static' && typeof value.is === 'string' && node.type !== 'CallExpression'
  const constant = isSource ? fromSource(value.is as string) : value
  return constant ? [[name, constant]] : []
}

function fromSource(text: string): Value | undefined {
  try {
    return lift(JSON.parse(text.replace(/^'(.*)'$/, '"$1"')))
  } catch {
    return text === 'undefined' ? fixed(undefined) : undefined
  }
}
