import { readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { platforms } from '../../src/platforms'
import type { SupportData } from '../../src/types'

/** An API that has a contract, as its file in core says it. */
export interface ContractSource {
  api: string
  /** Name of the type of the call, `AuthPrivateMessage`. */
  type: string
  /** The types that apps name: the call's, its option's and its result's. */
  types: string[]
  /** The comment of the call, which every list of the APIs repeats. */
  comment: string
}

/**
 * The contracts, in the order of `index.ts`, which has a line for each.
 *
 * @param folder core/src/contracts
 * @throws Error for a contract of an API that the table does not have, or whose file lacks an export
 */
export function readContracts(folder: string, data: SupportData): ContractSource[] {
  const index = readFileSync(path.join(folder, 'index.ts'), 'utf8')
  return Array.from(index.matchAll(/^export \* from '\.\/(\w+)'$/gm), ([, api]) => {
    if (!Object.hasOwn(data.apis, api!)) throw new Error(`contracts/${api}.ts: Taro has no API ${api}; name the file after the API`)
    return readContract(path.join(folder, `${api}.ts`), api!, data)
  })
}

function readContract(file: string, api: string, data: SupportData): ContractSource {
  const text = readFileSync(file, 'utf8')
  const type = api[0]!.toUpperCase() + api.slice(1)
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const exported = new Map(source.statements.flatMap((statement) => namesOf(statement).map((name) => [name, statement])))
  const lacking = [type, `${type}Option`, `${type}Result`, `${api}Contract`].find((name) => !exported.has(name))
  if (lacking)
    throw new Error(`contracts/${api}.ts does not export ${lacking}; every contract exports its call, option, result and contract`)
  const [comment] = ts.getLeadingCommentRanges(text, exported.get(type)!.pos)?.slice(-1) ?? []
  if (!comment) throw new Error(`contracts/${api}.ts: type ${type} has no comment; it is what apps read`)
  const written = text.slice(comment.pos, comment.end)
  return {
    api,
    type,
    types: [type, `${type}Option`, `${type}Result`],
    comment: written.replace(/\s*\*\/$/, `\n *\n * ${whereItWorks(api, data)}\n */`)
  }
}

/** `Works on weapp (since 2.13.0).` */
function whereItWorks(api: string, { apis }: SupportData): string {
  const works = platforms.filter((platform) => apis[api]!.platforms[platform].state === 'real')
  const names = works.map((platform) => {
    const { since } = apis[api]!.platforms[platform]
    return since && since !== 'original' ? `${platform} (since ${since})` : platform
  })
  return names.length > 0 ? `Works on ${names.join(', ')}.` : 'Works nowhere.'
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(({ name }) => name.getText())
  return ts.isTypeAliasDeclaration(statement) || ts.isInterfaceDeclaration(statement) ? [statement.name.text] : []
}
