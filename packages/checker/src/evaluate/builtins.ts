import type { Evaluate } from './context'
import { boundedTest } from './regexp'
import { fixed, isTruthy, oneOf, plain, typeOf, type NodeReference, type Value } from './value'

/** Methods of strings, numbers and lists that give the same on every run. */
const PURE = new Set(
  'includes indexOf lastIndexOf startsWith endsWith toLowerCase toUpperCase trim toString split slice join concat at charAt valueOf'.split(
    ' '
  )
)

/** A member of a string, a number or a list. */
export function memberOf(object: Value, name: string, evaluate: Evaluate): Value | undefined {
  if (object.kind === 'one of') return oneOf(object.values.map((value) => memberOf(value, name, evaluate)))
  if (object.kind === 'object') return object.get(name)
  if (object.kind === 'list') return memberOfList(object.items, name, evaluate)
  if (object.kind !== 'static' || object.is === null || object.is === undefined) return undefined
  if (object.is instanceof RegExp) return name === 'test' ? tested(object.is, evaluate) : undefined
  if (name === 'length' && typeof object.is === 'string') return fixed(object.is.length)
  return PURE.has(name) ? applied(object.is, name, evaluate) : undefined
}

function memberOfList(items: (Value | undefined)[], name: string, evaluate: Evaluate): Value | undefined {
  if (name === 'length') return fixed(items.length)
  if (/^\d+$/.test(name)) return items[Number(name)]
  const known = items.map(bare)
  return PURE.has(name) && known.every((item) => item !== undefined)
    ? applied(
        known.map(({ is }) => is),
        name,
        evaluate
      )
    : undefined
}

// A regular expression of the program is not run but by `test`, and bounded there.
const bare = (value: Value | undefined) => (value?.kind === 'static' && !(value.is instanceof RegExp) ? { is: value.is } : undefined)

const tested = (expression: RegExp, evaluate: Evaluate): Value => ({
  kind: 'function',
  call: ([argument]) => {
    const text = argument && bare(evaluate(argument))
    const result = text && boundedTest(expression, String(text.is))
    return result === undefined ? undefined : fixed(result)
  }
})

/** Longer texts are not known: the program may make one of another without end. */
export const MAX_TEXT = 10_000

const isLong = (is: unknown): boolean =>
  typeof is === 'string' ? is.length > MAX_TEXT : Array.isArray(is) && (is.length > MAX_TEXT || is.some(isLong))

/** The method as a function of values: it is called for real, once all it is given is known. */
function applied(receiver: unknown, name: string, evaluate: Evaluate): Value {
  return {
    kind: 'function',
    call: (args) => {
      const values = args.map((arg) => bare(evaluate(arg)))
      if (!values.every((value) => value !== undefined)) return undefined
      const method = (receiver as Record<string, (...given: unknown[]) => unknown>)[name]
      return method && ![receiver, ...values.map(({ is }) => is)].some(isLong)
        ? lift(
            method.apply(
              receiver,
              values.map(({ is }) => is)
            )
          )
        : undefined
    }
  }
}

/** A value of the running JavaScript as one that is known. */
export function lift(is: unknown): Value | undefined {
  if (Array.isArray(is)) return { kind: 'list', items: is.map(lift) }
  if (typeof is === 'function' || typeof is === 'symbol') return undefined
  if (typeof is === 'object' && is !== null && !(is instanceof RegExp)) {
    const members = is as Record<string, unknown>
    return { kind: 'object', get: (name) => (Object.hasOwn(members, name) ? lift(members[name]) : undefined) }
  }
  return fixed(is as string)
}

const first = (evaluate: Evaluate) => (args: NodeReference[]) => args[0] && evaluate(args[0])
const called = (evaluate: Evaluate) => (args: NodeReference[]) => {
  const callback = args[0] && evaluate(args[0])
  return callback?.kind === 'function' ? callback.call([]) : undefined
}
const converted = (evaluate: Evaluate, convert: (value: Value) => Value | undefined) => (args: NodeReference[]) => {
  const value = args[0] && evaluate(args[0])
  return value && convert(value)
}

const answered = (answer: boolean | undefined) => (answer === undefined ? undefined : fixed(answer))
const isOfType = (type: string) => (evaluate: Evaluate) =>
  converted(evaluate, (value) => (typeOf(value) === undefined ? undefined : fixed(typeOf(value) === type)))

/** Functions that every program has, and that pass on their arguments: by the name they are called by. */
export function wellKnown(name: string, evaluate: Evaluate): Value | undefined {
  const call = calls[name]?.(evaluate)
  return call && { kind: 'function', call }
}

const calls: Record<string, (evaluate: Evaluate) => (args: NodeReference[]) => Value | undefined> = {
  Boolean: (evaluate) => converted(evaluate, (value) => answered(isTruthy(value))),
  String: (evaluate) => converted(evaluate, (value) => (value.kind === 'static' ? fixed(String(value.is)) : undefined)),
  'Object.freeze': first,
  'JSON.stringify': (evaluate) =>
    converted(evaluate, (value) => (value.kind === 'static' && typeof value.is !== 'bigint' ? fixed(JSON.stringify(value.is)) : undefined)),
  // https://lodash.com/docs#isFunction
  isFunction: isOfType('function'),
  '_.isFunction': isOfType('function'),
  // React: https://react.dev/reference/react/useMemo
  useMemo: called,
  'React.useMemo': called,
  useCallback: first,
  'React.useCallback': first,
  // They give the component, or one that shows it. https://react.dev/reference/react/memo
  memo: first,
  'React.memo': first,
  forwardRef: first,
  'React.forwardRef': first,
  observer: first,
  // Vue: a computed is read through `.value`, in a template without. https://vuejs.org/api/reactivity-core.html#computed
  computed: (evaluate) => (args) => refTo(called(evaluate)(args)),
  readonly: first,
  // A ref that is never written keeps its value. https://vuejs.org/api/reactivity-core.html#ref
  ref: (evaluate) => (args) => refTo(plain(first(evaluate)(args))),
  shallowRef: (evaluate) => (args) => refTo(plain(first(evaluate)(args))),
  // https://react.dev/reference/react/useRef
  useRef: (evaluate) => (args) => ({ kind: 'object', get: (name) => (name === 'current' ? plain(first(evaluate)(args)) : undefined) })
}

const refTo = (value: Value | undefined): Value => ({
  kind: 'object',
  get: (name) => (name === 'value' ? value : undefined),
  unref: () => value
})
