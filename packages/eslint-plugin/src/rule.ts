import { createLint, parseTarget, reaches, type Finding, type Level, type LintSource } from '@taro-capability/checker'
import type { Rule } from 'eslint'

type Lint = (source: LintSource) => Finding[]
/** `settings['taro-capability']` of eslint.config.js. */
interface Settings {
  /** What is built, `['weapp@2.10.0', 'h5']`; where missing, what the project's scripts and Taro config say. */
  targets?: string[]
  /** The least level that is told: `error`, `warning` (the default) or `info`. */
  level?: Level
}

const lints = new Map<string, Lint>()

/** One for each project and its targets: it remembers what it has read of it. */
function lintOf(root: string, targets: string[] | undefined): Lint {
  const key = JSON.stringify([root, targets])
  const lint = lints.get(key) ?? createLint(root, targets?.map(parseTarget))
  lints.set(key, lint)
  return lint
}

/** Tells of each use of a Taro API that does not work on every target, and suggests its guard. */
export const noUnsupportedApi: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow Taro APIs that do not work on the targets you build, unless they are guarded',
      url: 'https://www.npmjs.com/package/@taro-capability/eslint-plugin'
    },
    hasSuggestions: true,
    messages: { unsupported: '{{what}}; {{advice}}', guard: "Guard it: if (supports('{{api}}')) …" },
    schema: []
  },
  create: (context) => ({
    'Program:exit': (program) => {
      const { targets, level = 'warning' } = (context.settings['taro-capability'] ?? {}) as Settings
      const { sourceCode, filename } = context
      // A component has a template, which ESLint's scopes do not know.
      const source = filename.endsWith('.vue') ? undefined : { program, scopes: sourceCode.scopeManager }
      const findings = lintOf(
        context.cwd,
        targets
      )({ file: filename, code: sourceCode.text, source: source as unknown as LintSource['source'] })
      for (const finding of findings) if (reaches(finding.level, level)) report(context, finding)
    }
  })
}

function report(context: Rule.RuleContext, finding: Finding): void {
  const { text, problems, advice, api, fixes } = finding
  const what = `${text}: ${problems.map(({ what, because }) => (because ? `${what} (${because})` : what)).join(', ')}`
  context.report({
    loc: {
      start: { line: finding.line, column: finding.column - 1 },
      end: { line: finding.endLine, column: finding.endColumn - 1 }
    },
    messageId: 'unsupported',
    data: { what, advice },
    suggest:
      fixes.length === 0
        ? []
        : [
            {
              messageId: 'guard',
              data: { api },
              fix: (fixer) => fixes.map(({ range, text: inserted }) => fixer.replaceTextRange(range, inserted))
            }
          ]
  })
}
