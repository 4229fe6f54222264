import { createResolve, requireParser, type Source } from '@taro-capability/usage'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { createAnalysis, type Analyse } from './analysis'
import { applyIgnores } from './ignores'
import { attempt, createGraph, type Graph } from './graph'
import { readText } from './graph/disk'
import { plainScript, type Script } from './graph/module'
import { scriptParser, vueCompiler } from './graph/parse'
import { readSettings } from './settings'
import type { Finding, Target } from './types'

/** A file that the caller has read and parsed. */
export interface LintSource {
  /** Its path, absolute. */
  file: string
  code: string
  /** Its program and scopes; missing for a Vue component, which is read here, with its template. */
  source?: Source
}

/**
 * The check of one file at a time, as linters work. It follows what the file imports, and does not know who imports the file:
 * a function that is guarded where other files call it is found by the command line alone.
 *
 * @param root folder of the project, with its package.json
 * @param targets what is built; where missing, what the project's scripts and Taro config say
 */
export function createLint(root: string, targets?: Target[]): (source: LintSource) => Finding[] {
  const parse = requireParser({ lean: true })
  const script = (code: string, file: string): Script => scriptParser(parse, file.endsWith('.vue') ? vueCompiler() : undefined)(code, file)
  const nameOf = (file: string) => path.relative(root, file).replaceAll('\\', '/')
  let graph: Graph
  let analyse: Analyse
  let renewed = -Infinity

  /** An editor asks again and again, and other files change between: what is known of them is of the moment. */
  function renew(): void {
    if (performance.now() - renewed < 1000) return
    renewed = performance.now()
    const settings = readSettings(root, parse)
    const { suffixesOf } = settings
    const resolve = createResolve(settings.alias, (platform) => suffixesOf(platform).flat())
    graph = createGraph({ resolve, read: readText, parse: script, has: existsSync, suffixesOf })
    analyse = createAnalysis(graph, settings, targets ?? settings.targets, nameOf)
  }

  return ({ file, code, source }) => {
    renew()
    const read = source ? plainScript(source) : attempt(() => script(code, file))
    if (!read) return []
    const module = graph.add(file, code, read)
    return applyIgnores(nameOf(file), module, analyse(module).findings).findings
  }
}
