import type { Platform } from '@taro-capability/support-data'
import type { Graph } from '../graph'
import type { Module } from '../graph/module'
import { createPositions, memoize, testOf, useOf, type Node } from '@taro-capability/usage'
import { createReachability, type Reachability } from '../reachability'
import { createReferenceFinder } from '../reachability/references'
import type { BuildSettings } from '../settings'
import type { Finding, Problem, Notice, Target } from '../types'
import type { Missing } from '../assumptions'
import { globalOf } from '../platforms'
import { isMisleading } from '../evaluate/taro'
import { isNullish } from '../evaluate/value'
import { adviceOf } from './advice'
import { fixesOf } from './fix'
import { worst } from './levels'
import { isUnknown, noDataNotice } from './noData'
import {
  apiOf,
  ignoresFunctions,
  isAsNew,
  unsupportedField,
  unsupportedUse,
  misled,
  problemOf,
  downgradeReason,
  UNCALLED,
  type Unsupported
} from './problem'
import { fieldsOf, apiUsesIn, type ApiUse } from './apiUses'

/** Judges one module after another. */
export type Analyse = (module: Module) => { findings: Finding[]; notices: Notice[] }

/**
 * @param targets at least one
 * @param nameOf the name under which a file is reported, for its path
 */
export function createAnalysis(graph: Graph, settings: BuildSettings, targets: Target[], nameOf: (file: string) => string): Analyse {
  const known = new Map<string, Reachability>()
  const referencesOn = memoize((platform: Platform) => createReferenceFinder(graph, { platform, constants: settings.constants(platform) }))

  const ignoresOn =
    (platform: Platform, { since }: Missing) =>
    (api: string) =>
      ignoresFunctions(api, platform, settings) || (since !== undefined && isAsNew(api, platform, since))

  function reachabilityIn({ platform }: Target, missing: Missing, isTruthful = settings.usesPlugin): Reachability {
    const key = [platform, missing.api, missing.field, missing.since, isTruthful].join()
    const answersTests = missing.api !== undefined && settings.answersTests(missing.api, platform)
    const assumptions = { platform, missing, isTruthful, answersTests, constants: settings.constants(platform) }
    const reachability = known.get(key) ?? createReachability(assumptions, graph, referencesOn(platform), ignoresOn(platform, missing))
    known.set(key, reachability)
    return reachability
  }

  function problemIn(unsupported: Unsupported | undefined, use: ApiUse, target: Target, module: Module): Problem[] {
    if (!unsupported) return []
    const reachability = reachabilityIn(target, unsupported.missing)
    if (isOptionalAccess(use, module, reachability) || isKeptForTests(use, module, reachability) || reachability.isDead(use.node, module))
      return []
    return [
      problemOf(
        unsupported,
        target,
        isMisled(unsupported, use, target, module) ? misled(target) : downgradeReason(unsupported, use, module, reachability)
      )
    ]
  }

  /** Whether it would be guarded if stock Taro's `canIUse` were right. */
  const isMisled = ({ missing }: Unsupported, use: ApiUse, target: Target, module: Module) =>
    !settings.usesPlugin &&
    isMisleading({ platform: target.platform, missing }) &&
    reachabilityIn(target, missing, true).isDead(use.node, module)

  /** A name that only another platform has, behind a guard, is not a mistake. */
  const isReachedSomewhere = (use: ApiUse, module: Module) =>
    targets.some((target) => !reachabilityIn(target, { api: use.api, state: 'absent' }).isDead(use.node, module))

  return (module) => {
    const position = createPositions(module.code)
    const findings: Finding[] = []
    const notices: Notice[] = []
    const placeOf = ({ node }: ApiUse, { file, rangeOf }: Module) => ({ file: nameOf(file), ...position(rangeOf(node)[0]) })
    const add = (use: ApiUse, api: string, problems: Problem[]) => {
      if (problems.length > 0) findings.push(findingOf(use, api, problems, module, nameOf, position))
    }
    for (const use of apiUsesIn(module, referencesOn(targets[0]!.platform).sitesOfValue)) {
      if (isUnknown(use) && isReachedSomewhere(use, module)) notices.push(noDataNotice(use.api, placeOf(use, module)))
      add(
        use,
        apiName(use),
        targets.flatMap((target) => problemIn(unsupportedUse(use, target, module, settings), use, target, module))
      )
      for (const [field, node] of fieldsOf(use)) {
        const at: ApiUse = { ...use, node }
        add(
          at,
          `${use.api}.${field}`,
          targets.flatMap((target) =>
            problemIn(
              unsupportedUse(use, target, module, settings) ? undefined : unsupportedField(use.api, field, target),
              at,
              target,
              module
            )
          )
        )
      }
    }
    return { findings, notices }
  }
}

/** Where it is undefined, the program goes on without it. A global object that is not defined throws all the same. */
function isOptionalAccess({ node, isOptional, global }: ApiUse, module: Module, reachability: Reachability): boolean {
  if (!isOptional || (global !== undefined && globalOf[reachability.platform] !== global)) return false
  const value = reachability.value({ node, module })
  return value !== undefined && isNullish(value) === true
}

/** Whether it is put into a variable that the program only asks, or uses where it is there: `const login = Taro.login; if (login) …` */
function isKeptForTests({ node }: ApiUse, module: Module, reachability: Reachability): boolean {
  const [value, declarator] = useOf(node, module.parents)
  if (declarator?.type !== 'VariableDeclarator' || declarator.init !== value || declarator.id.type !== 'Identifier') return false
  if (module.parents.get(module.parents.get(declarator)!)?.type === 'ExportNamedDeclaration') return false
  const reads = module.bindings.readsOf(declarator, declarator.id.name)
  const isHarmless = (read: Node) => {
    const test = testOf(read, module)
    if (test === 'truth' || reachability.isDead(read, module)) return true
    const found = test && reachability.value({ node: read, module })
    return found !== undefined && isNullish(found) === true
  }
  return reads.length > 0 && reads.every(isHarmless)
}

const apiName = ({ global, api }: ApiUse) => (global === undefined ? api : `${global}.${api}`)

type Position = ReturnType<typeof createPositions>

function findingOf(
  use: ApiUse,
  api: string,
  problems: Problem[],
  module: Module,
  nameOf: (file: string) => string,
  position: Position
): Finding {
  const [start, end] = module.rangeOf(use.node)
  const [from, to] = [position(start), position(end)]
  const isField = api !== apiName(use)
  return {
    file: nameOf(module.file),
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    api,
    text: isField ? api : module.code.slice(start, end).replace(/\s*[\r\n]\s*/g, ''),
    level: worst(problems.map(({ level }) => level)),
    problems,
    advice: adviceOf(use, api, problems, module),
    ...(apiOf(use.api)?.url ? { url: apiOf(use.api)!.url } : {}),
    fixes: use.global === undefined && !isField ? fixesOf(use, api, module) : [],
    ...(problems.every(({ because }) => because === UNCALLED) ? { uncalled: true } : {})
  }
}
