import { visitorKeys } from '@typescript-eslint/visitor-keys'

const TYPES = /^(typeAnnotation|typeParameters|typeArguments|superTypeArguments|returnType|implements)$/
/** Where a program's values may be in the syntax of TypeScript. */
const RUNS =
  /^TS(AsExpression|NonNullExpression|SatisfiesExpression|TypeAssertion|InstantiationExpression|Enum|Module|ParameterProperty|ExportAssignment|ImportEquals|External|Abstract|EmptyBody|DeclareFunction)/

/** The parts of each kind of node that may run, in the order of the text. */
export const keysOf = new Map(
  Object.entries(visitorKeys).map(([type, keys = []]) => [
    type,
    type.startsWith('TS') && !RUNS.test(type) ? [] : keys.filter((key) => !TYPES.test(key))
  ])
)
