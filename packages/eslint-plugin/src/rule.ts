import { createLint, messageOf, projectRoot, reaches, type Finding, type LintSource } from '@taro-capability/checker'
import type { Rule } from 'eslint'
import path from 'node:path'
import { readSettings, schema, type Settings } from './settings'

type Lint = (source: LintSource) => Finding[]

const lints = new Map<string, Lint>()

/** One for each project and its targets: it remembers for a moment what it has read of it. */
function lintOf(file: string, targets: Settings['targets']): Lint {
  const root = projectRoot(path.dirname(file))
  const key = JSON.stringify([root, targets])
  const lint = lints.get(key) ?? createLint(root, targets)
  lints.set(key, lint)
  return lint
}

/** Reports each use of a Taro API that does not work on every target, and suggests its guard. */
export const noUnsupportedApi: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow Taro APIs that do not work on the targets you build, unless they are guarded',
      url: 'https://www.npmjs.com/package/@taro-capability/eslint-plugin'
    },
    hasSuggestions: true,
    messages: { unsupported: '{{level}}: {{message}}', guard: "Guard it: if (supports('{{api}}')) …" },
    schema
  },
  create: (context) => ({
    'Program:exit': (program) => {
      const { targets, level } = readSettings(context.settings['taro-capability'], context.options[0] as object | undefined)
      const { sourceCode, filename } = context
      // A component has a template, which ESLint's scopes do not know.
      const source = filename.endsWith('.vue') ? undefined : { program, scopes: sourceCode.scopeManager }
      const lint = lintOf(filename, targets)
      const findings = lint({ file: filename, code: sourceCode.text, source: source as unknown as LintSource['source'] })
      for (const finding of findings) if (reaches(finding.level, level)) report(context, finding)
    }
  })
}

function report(context: Rule.RuleContext, finding: Finding): void {
  const { api, fixes } = finding
  context.report({
    loc: {
      start: { line: finding.line, column: finding.column - 1 },
      end: { line: finding.endLine, column: finding.endColumn - 1 }
    },
    messageId: 'unsupported',
    data: { level: finding.level, message: messageOf(finding) },
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
