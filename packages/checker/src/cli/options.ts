import { parseArgs } from 'node:util'
import { formats, type Format } from '../formats'
import { didYouMean } from '@taro-capability/usage'
import { parseTarget } from '../targets'
import type { Level, Target } from '../types'

export const help = `taro-capability check [paths] [options]

Finds every call of a Taro API that will not work on a target, before it ships. Without paths the whole project is checked;
without --target, for what the scripts of package.json build. Paths are files, folders or globs.

  --target <names>     h5, rn, harmony, weapp …, several with commas; with the oldest base library of your users: weapp@2.10.0
  --level <level>      the least level that is reported and fails: error (throws, hangs, or looks like a success), warning (does
                       nothing; the default), info (works under a condition, or is in code that nothing in the project calls)
  --format <name>      human (the default), json, sarif, github, markdown, html; --json for short
  --output <file>      write there instead of to the terminal
  --ignore <glob>      leave files out. Repeat it for more
  --changed <ref>      only files that have changed since a git revision, or since this branch left it: --changed main
  --baseline <file>    findings that are known and do not fail (default: taro-capability-baseline.json, if it exists)
  --update-baseline    write today's findings into the baseline: from then on only new ones fail
  --watch              check again whenever a file changes
  --no-cache           check again what has not changed
  --explain <api>      show where an API works, and check nothing
  --help, -h, --version, -v

One line is suppressed by a comment above it, which says why:
  // taro-capability-ignore-next-line authPrivateMessage -- the page is opened in WeChat only

Exit code: 0 nothing found; 1 something at or above --level found, or a file that cannot be read; 2 the check could not be made.

Examples:
  npx taro-capability check src --target weapp@2.10.0,h5,rn
  npx taro-capability check --format markdown --output report.md
  npx taro-capability check --explain authPrivateMessage`

const LEVELS: readonly Level[] = ['error', 'warning', 'info']

/** The command line, read. */
export interface CliOptions {
  paths: string[]
  targets: Target[]
  level: Level
  format: Format
  output?: string
  ignore: string[]
  changed?: string
  baseline?: string
  updateBaseline: boolean
  watch: boolean
  cache: boolean
  explain?: string
  help: boolean
  version: boolean
}

const OPTIONS = {
  target: { type: 'string', multiple: true },
  level: { type: 'string', default: 'warning' },
  format: { type: 'string' },
  json: { type: 'boolean' },
  output: { type: 'string' },
  ignore: { type: 'string', multiple: true },
  changed: { type: 'string' },
  baseline: { type: 'string' },
  'update-baseline': { type: 'boolean' },
  watch: { type: 'boolean' },
  cache: { type: 'boolean' },
  explain: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' }
} as const

/** @throws TypeError naming the option that is wrong, and what it can be */
export function readOptions(args: string[]): CliOptions {
  const { values, positionals } = parse(args)
  return {
    paths: positionals,
    targets: [...new Set(values.target?.flatMap((names) => names.split(',').map((name) => name.trim())))].map(parseTarget),
    level: oneOf('--level', values.level, LEVELS),
    format: formatOf(values),
    output: values.output,
    ignore: values.ignore ?? [],
    changed: values.changed,
    baseline: values.baseline,
    updateBaseline: values['update-baseline'] ?? false,
    watch: values.watch ?? false,
    cache: values.cache ?? true,
    explain: values.explain,
    help: values.help ?? false,
    version: values.version ?? false
  }
}

/** @throws TypeError where two formats are asked for */
function formatOf({ format, json }: { format?: string; json?: boolean }): Format {
  if (json && format !== undefined && format !== 'json')
    throw new TypeError(`--json is --format json; with --format ${format} leave it out`)
  return oneOf('--format', format ?? (json ? 'json' : 'human'), Object.keys(formats) as Format[])
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, allowNegative: true, options: OPTIONS })
  } catch (error) {
    const [, unknown] = /^Unknown option '(-[^']*)'/.exec((error as Error).message) ?? []
    if (unknown === undefined) throw error
    const known = Object.keys(OPTIONS).map((name) => `--${name}`)
    throw new TypeError(`there is no option ${unknown}${didYouMean(unknown, known)}; --help lists them`, { cause: error })
  }
}

function oneOf<Value extends string>(option: string, value: string, allowed: readonly Value[]): Value {
  const found = allowed.find((one) => one === value)
  if (!found) throw new TypeError(`${option} must be one of ${allowed.join(', ')}, not "${value}"`)
  return found
}
