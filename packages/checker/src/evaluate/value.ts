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

export const isTruthy = (value: Value): boolean => value.kind !== 'static' || Boolean(value.is)
export const isNullish = (value: Value): boolean => value.kind === 'static' && (value.is === null || value.is === undefined)

/** What `typeof` gives. */
export function typeOf(value: Value): string {
  if (value.kind === 'static') return typeof value.is
  if (value.kind === 'other than') return 'string'
  return value.kind === 'function' ? 'function' : 'object'
}

/** `===`, or with `loosely` `==`; undefined where only the running program knows. */
export function isEqual(one: Value, other: Value, loosely: boolean): boolean | undefined {
  if (one.kind === 'other than') return other.kind !== 'static' || typeof other.is !== 'string' || other.is === one.text ? false : undefined
  if (other.kind === 'other than') return isEqual(other, one, loosely)
  if (one.kind === 'static' && other.kind === 'static') return loosely ? one.is == other.is : one.is === other.is
  // An object is never equal to a string or to nothing; whether it is equal to another is not followed.
  return one.kind === 'static' || other.kind === 'static' ? false : undefined
}
