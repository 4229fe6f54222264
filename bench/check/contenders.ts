import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../setup'
import type { Corpus } from './corpus'

/** A command, run in the corpus as a process of its own. */
export interface Contender {
  name: string
  args: string[]
  /** The exit codes of a run that did its work. */
  codes: number[]
}

export const TARGETS = ['weapp@2.10.0', 'h5', 'rn', 'harmony']
const BASE = 'oxlint, one rule'

/** Everybody gets the same files. The one that ratios are told of is the second. */
export function contenders({ folder }: Corpus): { base: string; list: Contender[] } {
  const config = path.join(folder, 'eslint.config.mjs')
  writeFileSync(config, eslintConfig())
  const ours = [
    path.join(root, 'packages/taro-capability/bin/taro-capability.js'),
    'check',
    '--json',
    ...TARGETS.flatMap((target) => ['--target', target])
  ]
  return {
    base: BASE,
    list: [
      { name: 'read and search for @tarojs/taro', args: [path.join(import.meta.dirname, 'floor.mjs'), 'src'], codes: [0] },
      {
        name: BASE,
        args: [path.join(import.meta.dirname, 'node_modules/oxlint/bin/oxlint'), '-A', 'all', '-D', 'no-debugger', 'src'],
        codes: [0, 1]
      },
      {
        name: 'taro-capability check, cold',
        args: [...ours, '--no-cache'],
        codes: [0, 1]
      },
      { name: 'taro-capability check, nothing changed', args: ours, codes: [0, 1] },
      {
        name: 'ESLint with our rule',
        args: [path.join(root, 'node_modules/eslint/bin/eslint.js'), '--no-inline-config', '--format', 'json', '--config', config, 'src'],
        codes: [0, 1]
      }
    ]
  }
}

const eslintConfig = () => `import capability from '${path.join(root, 'packages/eslint-plugin/dist/index.mjs')}'
import typescript from '${path.join(root, 'node_modules/typescript-eslint/dist/index.js')}'

export default [
  { files: ['**/*.{js,jsx,mjs,cjs,ts,tsx}'], languageOptions: { parser: typescript.parser, parserOptions: { ecmaFeatures: { jsx: true } } } },
  capability.configs.recommended,
  { settings: { 'taro-capability': { targets: ${JSON.stringify(TARGETS)} } } }
]
`
