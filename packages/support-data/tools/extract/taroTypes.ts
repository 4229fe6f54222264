import type ts from 'typescript'
import type { Platform } from '../../src/platforms'
import type { ApiKind } from '../../src/types'
import { callSignatures, commentOf, type Declarations, exportedMembers, readDeclarations, tagsOf } from './declarations'
import { fileOf } from './packages'
import { parseSupported } from './tags'

/** An API as Taro's types declare it. */
export interface TaroApi {
  name: string
  kind: ApiKind
  category: string
  title?: string
  see?: string
  /** The platforms that its tag names; undefined where it has no tag. */
  tag?: Set<Platform>
  symbol: ts.Symbol
}

export interface TaroTypes extends Declarations {
  apis: TaroApi[]
}

/** These declare types as members of Taro (`Taro.PageConfig`), and no values. */
const typesOnly = /\/types\/taro\.(config|lifecycle)\.d\.ts$/

/** @throws Error for a tag of an API that names no platform */
export function readTaroTypes(folder: string): TaroTypes {
  const declarations = readDeclarations(fileOf(folder, 'types/index.d.ts'))
  const members = exportedMembers(declarations).filter((member) => !typesOnly.test(fileNameOf(member)))
  const apis = members.map((member) => readApi(member, declarations.checker))
  for (const landmark of ['authPrivateMessage', 'request', 'useDidShow', 'getEnv']) {
    if (!members.some(({ name }) => name === landmark)) throw new Error(`@tarojs/taro declares no ${landmark}: its layout changed`)
  }
  return { ...declarations, apis }
}

function readApi(symbol: ts.Symbol, checker: ts.TypeChecker): TaroApi {
  const { name } = symbol
  const title = commentOf(symbol, checker).split('\n')[0]!.trim()
  const see = tagsOf(symbol, checker, 'see')
    .map((text) => /https:\/\/[^\s)\]]+/.exec(text)?.[0])
    .find(Boolean)
  return {
    name,
    kind: kindOf(symbol, checker),
    category: categoryOf(fileNameOf(symbol)),
    ...(title && { title }),
    ...(see && { see }),
    tag: readTag(symbol, checker),
    symbol
  }
}

function readTag(symbol: ts.Symbol, checker: ts.TypeChecker): Set<Platform> | undefined {
  const tags = tagsOf(symbol, checker, 'supported').map(parseSupported)
  const malformed = tags.flatMap((tag) => tag.malformed)
  if (malformed.length > 0) {
    throw new Error(`@tarojs/taro: the @supported tag of ${symbol.name} says «${malformed.join(' ')}», which is not a platform`)
  }
  return tags.length > 0 ? new Set(tags.flatMap(({ platforms }) => [...platforms])) : undefined
}

function kindOf(symbol: ts.Symbol, checker: ts.TypeChecker): ApiKind {
  const signatures = callSignatures(symbol, checker)
  if (signatures.length === 0) {
    return checker.getTypeOfSymbol(symbol).getConstructSignatures().length > 0 ? 'constructor' : 'object'
  }
  if (/^use[A-Z]/.test(symbol.name)) return 'hook'
  if (/^(on|off)[A-Z]/.test(symbol.name)) return 'listener'
  return signatures.some((signature) => isPromise(signature) || takesCallbacks(signature, checker)) ? 'promise' : 'sync'
}

const isPromise = (signature: ts.Signature) => Boolean(signature.getReturnType().getProperty('then'))

/** Some of Taro's types say `void` where the option has callbacks: `hideToast`, `startLocationUpdate`. */
function takesCallbacks(signature: ts.Signature, checker: ts.TypeChecker): boolean {
  const option = signature.getParameters()[0]
  return Boolean(option && checker.getTypeOfSymbol(option).getNonNullableType().getProperty('success'))
}

/** `types/api/device/bluetooth.d.ts` is `device/bluetooth`, `types/api/share/index.d.ts` is `share`. */
function categoryOf(fileName: string): string {
  const [, file] = /\/types\/(?:api\/)?(.+)\.d\.ts$/.exec(fileName)!
  return file!.replace(/\/index$/, '').replace(/^taro\.runtime$/, 'taro.extend')
}

function fileNameOf(symbol: ts.Symbol): string {
  return symbol.declarations![0]!.getSourceFile().fileName
}
