import type { Node, Variable } from '@taro-capability/usage'
import type { Module } from '../graph/module'

/** A node where it stands: in its module, and in one call of the functions around it. */
export interface NodeReference {
  node: Node
  module: Module
  /** What the parameters are in this call, as far as it is known. */
  args?: ReadonlyMap<Variable, NodeReference>
}

/** What is known of a value; `undefined` in the place of a value is: nothing is known. */
export type Value =
  | { kind: 'static'; is: string | number | bigint | boolean | null | undefined | RegExp }
  /** A text of which only this is known, that it is not another one. */
  | { kind: 'other than'; text: string }
  /** One of several, more than one. */
  | { kind: 'one of'; values: Value[] }
  /** Only whether it is truthy is known. */
  | { kind: 'truth'; is: boolean }
  /** None, for it throws. */
  | { kind: 'never' }
  | { kind: 'list'; items: (Value | undefined)[] }
  | {
      kind: 'object'
      get(name: string): Value | undefined
      /** Of a Vue ref: what a template sees in its place. */
      unref?(): Value | undefined
      /** Of a promise: what `await` gives. */
      awaited?(): Value | undefined
    }
  | {
      kind: 'function'
      call(args: NodeReference[]): Value | undefined
      /** Where it is written; a class as well. */
      written?: NodeReference
    }

export const fixed = (is: Extract<Value, { kind: 'static' }>['is']): Value => ({ kind: 'static', is })

/** An object of which only some members are known. */
export const objectOf = (members: Record<string, Value>): Value => ({
  kind: 'object',
  get: (name) => (Object.hasOwn(members, name) ? members[name] : undefined)
})

/** More are as good as unknown. */
const MAX_VALUES = 20

/** What is one of some values: unknown where one of them is. */
export function oneOf(all: (Value | undefined)[]): Value | undefined {
  const values: Value[] = []
  for (const value of all.flatMap((one) => (one?.kind === 'one of' ? one.values : [one]))) {
    if (!value) return undefined
    if (value.kind !== 'never' && !values.some((other) => isSame(value, other))) values.push(value)
  }
  if (values.length === 0) return all.length > 0 ? { kind: 'never' } : undefined
  return values.length === 1 ? values[0] : values.length > MAX_VALUES ? undefined : { kind: 'one of', values }
}

const isSame = (one: Value, other: Value) =>
  one === other || (one.kind === 'static' && other.kind === 'static' && Object.is(one.is, other.is))

/** The same answer for each of the values that it may be. */
function agreed<Answer>(values: Value[], ask: (value: Value) => Answer | undefined): Answer | undefined {
  const [first, ...others] = values.map(ask)
  return others.every((answer) => answer === first) ? first : undefined
}

/** Whether it has no parts that are evaluated later, and that may change. */
export const isPlain = (value: Value): boolean =>
  value.kind === 'one of' ? value.values.every(isPlain) : /^(static|other than|truth|never)$/.test(value.kind)

/** Objects and functions may be changed where they are. */
export const plain = (value: Value | undefined): Value | undefined => (value && isPlain(value) ? value : undefined)

/** Undefined where only the running program knows. */
export function isTruthy(value: Value): boolean | undefined {
  if (value.kind === 'one of') return agreed(value.values, isTruthy)
  if (value.kind === 'truth') return value.is
  return value.kind === 'never' ? undefined : value.kind !== 'static' || Boolean(value.is)
}

/** Undefined where only the running program knows. */
export function isNullish(value: Value): boolean | undefined {
  if (value.kind === 'one of') return agreed(value.values, isNullish)
  if (value.kind === 'truth') return value.is ? false : undefined
  return value.kind === 'never' ? undefined : value.kind === 'static' && (value.is === null || value.is === undefined)
}

/** What `typeof` gives. */
export function typeOf(value: Value): string | undefined {
  if (value.kind === 'one of') return agreed(value.values, typeOf)
  if (value.kind === 'static') return typeof value.is
  if (value.kind === 'other than') return 'string'
  return value.kind === 'never' || value.kind === 'truth' ? undefined : value.kind === 'function' ? 'function' : 'object'
}

/** `===`, or with `loosely` `==`; undefined where only the running program knows. */
export function isEqual(one: Value, other: Value, loosely: boolean): boolean | undefined {
  if ([one.kind, other.kind].some((kind) => kind === 'never' || kind === 'truth')) return undefined
  if (one.kind === 'one of') return agreed(one.values, (value) => isEqual(value, other, loosely))
  if (other.kind === 'one of') return isEqual(other, one, loosely)
  if (one.kind === 'other than') return other.kind !== 'static' || typeof other.is !== 'string' || other.is === one.text ? false : undefined
  if (other.kind === 'other than') return isEqual(other, one, loosely)
  if (one.kind === 'static' && other.kind === 'static') return loosely ? one.is == other.is : one.is === other.is
  // An object is never equal to a string or to nothing; whether it is equal to another is not followed.
  return one.kind === 'static' || other.kind === 'static' ? false : undefined
}
