import ts from 'typescript'
import type { Field } from '../../src/types'
import { callSignatures, type Declarations } from './declarations'
import { minimumIn, rawComment } from './wechatTypes'

/** The members of an option or a result by their names. */
type Members = Map<string, ts.Symbol>

/** `object`, `success`, `return` and `callback` of an API, as `canIUse` names them. */
type Shape = Map<string, Members>

/** Part of every call and every answer: the contract describes them, not each API. */
const common = new Set(['success', 'fail', 'complete', 'errMsg', 'errCode', 'errno'])

/**
 * The fields with a minimum of their own, and those that only one of Taro's and WeChat's types declares. Where one side says
 * nothing of a part (`any`, an index signature, no such part) it does not lack the part's fields.
 */
export function fieldsOf(taro: ts.Symbol, wechat: ts.Symbol, types: { taro: Declarations; wechat: Declarations }): Record<string, Field> {
  const ours = shapeOf(taro, types.taro.checker)
  const theirs = shapeOf(wechat, types.wechat.checker)
  const fields: [string, Field][] = []
  for (const part of new Set([...ours.keys(), ...theirs.keys()])) {
    const [inTaro, inWechat] = [ours.get(part), theirs.get(part)]
    for (const name of new Set([...(inTaro?.keys() ?? []), ...(inWechat?.keys() ?? [])])) {
      const field = compare(inTaro, inWechat, name)
      if (Object.keys(field).length > 0) fields.push([`${part}.${name}`, field])
    }
  }
  return Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1)))
}

function compare(inTaro: Members | undefined, inWechat: Members | undefined, name: string): Field {
  const wechat = inWechat?.get(name)
  const since = wechat && minimumIn(rawComment(wechat))
  const missingIn = inTaro && inWechat && (!inTaro.has(name) ? 'taro' : !wechat ? 'wechat' : undefined)
  return { ...(since && { since }), ...(missingIn && { missingIn }) }
}

function shapeOf(symbol: ts.Symbol, checker: ts.TypeChecker): Shape {
  const shape: Shape = new Map()
  const note = (part: string, type: ts.Type | undefined) => {
    const members = type && membersOf(type, checker)
    if (members) shape.set(part, members)
  }
  // The last overload is the most general one in both packages.
  const signature = callSignatures(symbol, checker).at(-1)
  if (!signature) return shape
  const [parameter] = signature.getParameters()
  const type = parameter && constrained(checker.getTypeOfSymbol(parameter), checker)
  const callback = type?.getCallSignatures()[0]
  if (callback) note('callback', firstParameter(callback, checker))
  else note('object', type)
  const success = type?.getProperty('success')
  const onSuccess = success && constrained(checker.getTypeOfSymbol(success), checker).getCallSignatures()[0]
  if (onSuccess) note('success', firstParameter(onSuccess, checker))
  else if (!callback) note('return', signature.getReturnType())
  return shape
}

function firstParameter(signature: ts.Signature, checker: ts.TypeChecker): ts.Type | undefined {
  const [parameter] = signature.getParameters()
  return parameter && constrained(checker.getTypeOfSymbol(parameter), checker)
}

/** `T extends Option` is its `Option`; `undefined` of an optional parameter goes. */
function constrained(type: ts.Type, checker: ts.TypeChecker): ts.Type {
  const plain = type.getNonNullableType()
  return (plain.isTypeParameter() ? checker.getBaseConstraintOfType(plain) : plain) ?? plain
}

/** Undefined for what has no fields to compare: primitives, `any`, promises, functions, lists, anything with an index signature. */
function membersOf(type: ts.Type, checker: ts.TypeChecker): Members | undefined {
  const isPlain = type.flags & ts.TypeFlags.Object || type.isIntersection()
  if (!isPlain || type.getProperty('then') || type.getCallSignatures().length > 0 || checker.isArrayType(type)) return undefined
  if (type.getStringIndexType() ?? type.getNumberIndexType()) return undefined
  return new Map(
    type
      .getProperties()
      // `Symbol.toStringTag` of an ArrayBuffer: TypeScript's name for it has a number that changes from run to run.
      .filter(({ name }) => !common.has(name) && !name.startsWith('__@'))
      .map((member) => [member.name, member])
  )
}
