import type ts from 'typescript'
import { callSignatures, type Declarations, globalMembers, readDeclarations } from './declarations'
import { fileOf } from './packages'

/** An API as WeChat's own typings declare it. */
export interface WechatApi {
  /** Lowest base library; `original` where it is documented without one, undefined where it is not documented. */
  since?: string
  /** Usable inside a plugin; a version where it became so, undefined where nothing is said. */
  plugin?: boolean | string
  url?: string
  /** It returns a promise of its own when it is given no callbacks. */
  promise: boolean
  symbol: ts.Symbol
}

export interface WechatTypes extends Declarations {
  apis: Map<string, WechatApi>
}

export function readWechatTypes(folder: string): WechatTypes {
  const declarations = readDeclarations(fileOf(folder, 'index.d.ts'))
  const members = globalMembers(declarations, 'wx')
  const apis = new Map(members.map((member) => [member.name, readApi(member, declarations.checker)]))
  for (const landmark of ['authPrivateMessage', 'request', 'login']) {
    if (!apis.has(landmark)) throw new Error(`miniprogram-api-typings declares no wx.${landmark}: its layout changed`)
  }
  if (apis.get('authPrivateMessage')!.since === 'original') {
    throw new Error('miniprogram-api-typings no longer says 需要基础库 with wx.authPrivateMessage: its layout changed')
  }
  return { ...declarations, apis }
}

function readApi(symbol: ts.Symbol, checker: ts.TypeChecker): WechatApi {
  const text = rawComment(symbol)
  const plugin = pluginOf(text)
  const url = /\]\((https:\/\/developers\.weixin\.qq\.com\/[^\s)]+)\)/.exec(text)?.[1]
  const since = minimumIn(text) ?? (url && 'original')
  return {
    ...(since && { since }),
    ...(plugin !== undefined && { plugin }),
    ...(url && { url }),
    promise: callSignatures(symbol, checker).some(returnsPromise),
    symbol
  }
}

/** Asked of the text: `PromisifySuccessResult` is a conditional type, which TypeScript resolves away. */
const returnsPromise = ({ declaration }: ts.Signature) => /^Promis(e|ify)/.test(declaration?.type?.getText() ?? '')

/** The comment as written: TypeScript leaves out of its own reading what looks to it like a tag. */
export function rawComment(symbol: ts.Symbol): string {
  return (symbol.declarations ?? [])
    .map((declaration) => declaration.getFullText().slice(0, declaration.getLeadingTriviaWidth()))
    .join('\n')
}

/** `需要基础库： \`2.13.0\`` is 2.13.0; the first one stands above the API's description, later ones belong to parts of it. */
export function minimumIn(comment: string): string | undefined {
  return /^[\s/*]*(?:\[wx\..*\n[\s*]*\n[\s*]*)?需要基础库[：:]\s*`(\d+(?:\.\d+)*)`/m.exec(comment)?.[1]
}

function pluginOf(comment: string): boolean | string | undefined {
  const [, said] = /在插件中使用[：:]\s*(支持|不支持|需要基础库\s*`[\d.]+`)/.exec(comment) ?? []
  if (!said) return undefined
  return /`([\d.]+)`/.exec(said)?.[1] ?? said === '支持'
}
